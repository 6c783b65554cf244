package httpenum_test

import (
	"encoding/json"
	"fmt"
	"io"
	"math/rand"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/httpenum/httpenum"
)

// The rows of the spec, and QUERY, in alphabetical order.
var methodTests = []struct {
	method      httpenum.Method
	text        string
	constant    string
	reference   string
	safe        bool
	idempotent  bool
	description string
}{
	{httpenum.MethodConnect, "CONNECT", "MethodConnect", "RFC 9110, Section 9.3.6", false, false,
		"Open a tunnel to the target's host and port."},
	{httpenum.MethodDelete, "DELETE", "MethodDelete", "RFC 9110, Section 9.3.5", false, true,
		"Take the target away, so that its URL leads nowhere."},
	{httpenum.MethodGet, "GET", "MethodGet", "RFC 9110, Section 9.3.1", true, true,
		"Retrieve the target."},
	{httpenum.MethodHead, "HEAD", "MethodHead", "RFC 9110, Section 9.3.2", true, true,
		"Retrieve the headers that GET would send, without the body."},
	{httpenum.MethodOptions, "OPTIONS", "MethodOptions", "RFC 9110, Section 9.3.7", true, true,
		"Ask what the target, or the whole server, supports."},
	{httpenum.MethodPatch, "PATCH", "MethodPatch", "RFC 5789, Section 2", false, false,
		"Change parts of the target as the body instructs."},
	{httpenum.MethodPost, "POST", "MethodPost", "RFC 9110, Section 9.3.3", false, false,
		"Hand the body to the target, which decides what to do with it."},
	{httpenum.MethodPut, "PUT", "MethodPut", "RFC 9110, Section 9.3.4", false, true,
		"Store the body at the target, in place of what is there."},
	{httpenum.MethodQuery, "QUERY", "MethodQuery", "RFC 10008", true, true,
		"Run the query in the body against the target, changing nothing."},
	{httpenum.MethodTrace, "TRACE", "MethodTrace", "RFC 9110, Section 9.3.8", true, true,
		"Echo the request as it arrives, to reveal what proxies make of it."},
}

// Methods that no row has.
var unknownMethods = []string{
	"", " ", "G", "GE", "GETS", " GET", "GET ", "GET\x00", "GET\r\nHost: example.com",
	"get", "Get", "gET", "query", "Patch",
	"PROPFIND", "M-SEARCH", "BREW", "PRI", "*", "_OTHER",
	"CONNECTS", "DELETF", "HEAT", "OPTIONT", "PATCI", "POSU", "PUU", "QUERZ", "TRACF",
	"\x00", "\x7f", "\x80", "\xff\xfe", "GÉT", "ＧＥＴ", "\u202eTEG", "\u212aEY",
}

func TestMethod(t *testing.T) {
	if len(methodTests) != 10 {
		t.Fatalf("the test has %d rows, want the spec's 9 and QUERY", len(methodTests))
	}
	for _, tt := range methodTests {
		t.Run(tt.text, func(t *testing.T) {
			if got := string(tt.method); got != tt.text {
				t.Errorf("%s = %q, want %q", tt.constant, got, tt.text)
			}
			m := httpenum.Method(tt.text)
			if got := m.Description(); got != tt.description {
				t.Errorf("Method(%q).Description() = %q, want %q", tt.text, got, tt.description)
			}
			if got := m.String(); got != tt.text {
				t.Errorf("Method(%q).String() = %q, want %q", tt.text, got, tt.text)
			}
			if got, want := m.GoString(), "httpenum."+tt.constant; got != want {
				t.Errorf("Method(%q).GoString() = %q, want %q", tt.text, got, want)
			}
			if !m.IsKnown() {
				t.Errorf("Method(%q).IsKnown() = false, want true", tt.text)
			}
		})
	}
}

func TestMethodUnknown(t *testing.T) {
	for _, text := range unknownMethods {
		m := httpenum.Method(text)
		if got := m.Description(); got != "" {
			t.Errorf("Method(%q).Description() = %q, want \"\"", text, got)
		}
		if got := m.String(); got != text {
			t.Errorf("Method(%q).String() = %q, want %q", text, got, text)
		}
		if got, want := m.GoString(), "httpenum.Method("+strconv.Quote(text)+")"; got != want {
			t.Errorf("Method(%q).GoString() = %q, want %q", text, got, want)
		}
		if m.IsKnown() {
			t.Errorf("Method(%q).IsKnown() = true, want false", text)
		}
		if got := len(m.Values()); got != 10 {
			t.Errorf("Method(%q).Values() has %d values, want 10", text, got)
		}
	}
}

func TestMethodConstants(t *testing.T) {
	decls := constDecls(t, "method.go")
	if got, want := len(decls), len(methodTests); got != want {
		t.Fatalf("method.go declares %d constants, want %d", got, want)
	}
	for i, tt := range methodTests {
		got := decls[i]
		want := constDecl{tt.constant, "Method", strconv.Quote(tt.text), tt.reference, 0, got.line}
		if got != want {
			t.Errorf("method.go:%d: got %+v, want %+v", got.line, got, want)
		}
	}
}

func TestMethodValues(t *testing.T) {
	want := []httpenum.Method{"CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "QUERY", "TRACE"}
	got := httpenum.MethodGet.Values()
	if !slices.Equal(got, want) {
		t.Fatalf("Values() = %q, want %q", got, want)
	}

	// What a caller does to the result reaches no other.
	for i := range got {
		got[i] = "changed"
	}
	_ = append(got[:0], "appended")
	if again := httpenum.MethodGet.Values(); !slices.Equal(again, want) {
		t.Errorf("after a caller overwrote its result, Values() = %q, want %q", again, want)
	}
}

// A method is encoded as the string that it is.
func TestMethodEncoding(t *testing.T) {
	in := map[httpenum.Method]httpenum.Method{"GET": "PROPFIND", "": "get"}
	const want = `{"":"get","GET":"PROPFIND"}`
	data, err := json.Marshal(in)
	if err != nil || string(data) != want {
		t.Fatalf("json.Marshal = %s, %v, want %s", data, err, want)
	}
	var out map[httpenum.Method]httpenum.Method
	if err := json.Unmarshal(data, &out); err != nil || len(out) != 2 || out["GET"] != "PROPFIND" || out[""] != "get" {
		t.Errorf("json.Unmarshal = %q, %v, want %q", out, err, in)
	}
}

// Each method goes from a net/http client to a net/http server.
func TestMethodOverHTTP(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		m := httpenum.Method(r.Method)
		w.Header().Set("Got", fmt.Sprintf("%#v %t", m, m.IsKnown()))
		w.Header().Set("Content-Length", "0")
	}))
	defer server.Close()

	send := func(m httpenum.Method, want string) {
		req, err := http.NewRequest(string(m), server.URL, nil)
		if err != nil {
			t.Fatal(err)
		}
		resp, err := server.Client().Do(req)
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		if got := resp.Header.Get("Got"); got != want {
			t.Errorf("%s: the server got %s, want %s", m, got, want)
		}
	}
	for _, tt := range methodTests {
		send(tt.method, "httpenum."+tt.constant+" true")
	}
	send("PROPFIND", `httpenum.Method("PROPFIND") false`)
	send("get", `httpenum.Method("get") false`)
}

// The lists of the RFCs, in full.
func TestMethodLists(t *testing.T) {
	for _, tt := range methodTests {
		m := httpenum.Method(tt.text)
		if got := m.IsSafe(); got != tt.safe {
			t.Errorf("Method(%q).IsSafe() = %t, want %t", tt.text, got, tt.safe)
		}
		if got := m.IsIdempotent(); got != tt.idempotent {
			t.Errorf("Method(%q).IsIdempotent() = %t, want %t", tt.text, got, tt.idempotent)
		}
		if !m.IsValid() {
			t.Errorf("Method(%q).IsValid() = false, want true", tt.text)
		}
	}
	for _, text := range unknownMethods {
		m := httpenum.Method(text)
		if m.IsSafe() {
			t.Errorf("Method(%q).IsSafe() = true, want false", text)
		}
		if m.IsIdempotent() {
			t.Errorf("Method(%q).IsIdempotent() = true, want false", text)
		}
	}
}

// Each byte by itself and at each place of a longer method.
func TestMethodIsValid(t *testing.T) {
	const tchar = "!#$%&'*+-.^_`|~" +
		"0123456789" +
		"ABCDEFGHIJKLMNOPQRSTUVWXYZ" +
		"abcdefghijklmnopqrstuvwxyz"
	for c := 0; c <= 255; c++ {
		want := strings.Contains(tchar, string([]byte{byte(c)}))
		for _, around := range []string{"|", "|GET", "G|ET", "GET|"} {
			text := strings.Replace(around, "|", string([]byte{byte(c)}), 1)
			if got := httpenum.Method(text).IsValid(); got != want {
				t.Errorf("Method(%q).IsValid() = %t, want %t", text, got, want)
			}
		}
	}
	for text, want := range map[string]bool{
		"":                                  false,
		"get":                               true,
		"PROPFIND":                          true,
		"M-SEARCH":                          true,
		"GET / HTTP/1.1\r\nHost: a\r\n\r\n": false,
		"G\u00c9T":                          false,
		strings.Repeat("A", 1<<16):          true,
		strings.Repeat("A", 1<<16) + " ":    false,
	} {
		if got := httpenum.Method(text).IsValid(); got != want {
			t.Errorf("Method(%.20q).IsValid() = %t, want %t", text, got, want)
		}
	}
}

func TestParseMethod(t *testing.T) {
	for _, tt := range methodTests {
		if m, err := httpenum.ParseMethod(tt.text); string(m) != tt.text || err != nil {
			t.Errorf("ParseMethod(%q) = %q, %v, want %q", tt.text, m, err, tt.text)
		}
	}
}

func TestParseMethodError(t *testing.T) {
	const (
		wrongCase = ": methods are case-sensitive, want "
		unknown   = ": want one of CONNECT, DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT, QUERY, TRACE"
	)
	check := func(text, want string) {
		t.Helper()
		m, err := httpenum.ParseMethod(text)
		if m != "" || err == nil {
			t.Errorf("ParseMethod(%q) = %q, %v, want \"\" and an error", text, m, err)
			return
		}
		if got := err.Error(); got != "httpenum: unknown method "+want {
			t.Errorf("ParseMethod(%q):\n got %s\nwant httpenum: unknown method %s", text, got, want)
		}
		checkError(t, text, err)
	}
	for _, tt := range methodTests {
		lower := strings.ToLower(tt.text)
		title := tt.text[:1] + lower[1:]
		check(lower, `"`+lower+`"`+wrongCase+`"`+tt.text+`"`)
		check(title, `"`+title+`"`+wrongCase+`"`+tt.text+`"`)
	}
	check("", `""`+unknown)
	check(" GET", `" GET"`+unknown)
	check("GET ", `"GET "`+unknown)
	check("GET\r\nHost: a", `"GET\r\nHost: a"`+unknown)
	check("GETS", `"GETS"`+unknown)
	check("PROPFIND", `"PROPFIND"`+unknown)
	check("PO\u017fT", "\"PO\u017fT\""+unknown) // long s, which folds to s
	check("\x00\x1b[2J", `"\x00\x1b[2J"`+unknown)
	check("G\xc9T", `"G\xc9T"`+unknown)
	check(strings.Repeat("GET", 1000), `"GETGETGETGETGETGETGETGETGETGETGE"...`+unknown)
	for _, tt := range methodTests {
		for _, text := range misspelt(tt.text) {
			check(text, strconv.Quote(text)+unknown)
		}
	}
	for _, text := range unknownMethods {
		if m, err := httpenum.ParseMethod(text); m != "" || err == nil {
			t.Errorf("ParseMethod(%q) = %q, %v, want \"\" and an error", text, m, err)
		}
	}
}

func FuzzParseMethod(f *testing.F) {
	for _, tt := range methodTests {
		f.Add(tt.text)
		f.Add(strings.ToLower(tt.text))
	}
	for _, text := range unknownMethods {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		m, err := httpenum.ParseMethod(text)
		if err != nil {
			if m != "" {
				t.Errorf("ParseMethod(%q) = %q with the error %v, want \"\"", text, m, err)
			}
			checkError(t, text, err)
			return
		}
		if !m.IsKnown() || !m.IsValid() {
			t.Errorf("ParseMethod(%q) = %q, which is not known or not valid", text, m)
		}
		if again, err := httpenum.ParseMethod(m.String()); again != m || err != nil {
			t.Errorf("ParseMethod(%q) = %q, but ParseMethod(%q) = %q, %v", text, m, m, again, err)
		}
	})
}

// What is said not to allocate does not, for any known method.
func TestMethodAllocs(t *testing.T) {
	each := func(f func(m httpenum.Method)) func() {
		return func() {
			for _, tt := range methodTests {
				f(tt.method)
			}
		}
	}
	for _, tt := range []struct {
		name string
		f    func()
		want float64
	}{
		{"Description", each(func(m httpenum.Method) { sinkString = m.Description() }), 0},
		{"String", each(func(m httpenum.Method) { sinkString = m.String() }), 0},
		{"IsKnown", each(func(m httpenum.Method) { sinkBool = m.IsKnown() }), 0},
		{"IsValid", each(func(m httpenum.Method) { sinkBool = m.IsValid() }), 0},
		{"IsSafe", each(func(m httpenum.Method) { sinkBool = m.IsSafe() }), 0},
		{"IsIdempotent", each(func(m httpenum.Method) { sinkBool = m.IsIdempotent() }), 0},
		{"ParseMethod", each(func(m httpenum.Method) {
			m, err := httpenum.ParseMethod(string(m))
			if err != nil {
				t.Error(err)
			}
			sinkString = string(m)
		}), 0},
		{"Values", func() { sinkMethods = httpenum.MethodGet.Values() }, 1},
	} {
		if got := testing.AllocsPerRun(10, tt.f); got != tt.want {
			t.Errorf("%s: %v allocations, want %v", tt.name, got, tt.want)
		}
	}
}

var (
	sinkBool    bool
	sinkMethods []httpenum.Method
)

// The known methods and as many unknown ones, in random order. One operation
// goes through all of them.
func BenchmarkMethodIsKnown(b *testing.B) {
	texts := []string{"PROPFIND", "get", "LOCK", "MKCOL", "", "REPORT", "PURGE", "COPY", "Options", "M-SEARCH"}
	known := map[string]bool{}
	for _, tt := range methodTests {
		texts = append(texts, tt.text)
		known[tt.text] = true
	}
	rand.New(rand.NewSource(1)).Shuffle(len(texts), func(i, j int) { texts[i], texts[j] = texts[j], texts[i] })
	var methods []httpenum.Method
	for _, text := range texts {
		methods = append(methods, httpenum.Method(strings.Clone(text))) // as if read from a request
	}
	b.Run("impl=httpenum", func(b *testing.B) {
		var is bool
		for i := 0; i < b.N; i++ {
			for _, m := range methods {
				is = m.IsKnown()
			}
		}
		sinkBool = is
	})
	b.Run("impl=map", func(b *testing.B) {
		var is bool
		for i := 0; i < b.N; i++ {
			for _, m := range methods {
				is = known[string(m)]
			}
		}
		sinkBool = is
	})
	b.Run("Parallel", func(b *testing.B) {
		b.RunParallel(func(pb *testing.PB) {
			for pb.Next() {
				found := 0
				for _, m := range methods {
					if m.IsKnown() {
						found++
					}
				}
				if found == 0 {
					b.Error("found nothing")
				}
			}
		})
	})
}

// The spec's lines, one by one.

func ExampleMethod() {
	fmt.Println(httpenum.MethodGet == "GET")
	// Output: true
}

func ExampleMethod_GoString() {
	fmt.Printf("%#v\n", httpenum.MethodGet)
	fmt.Printf("%#v\n", httpenum.Method("PROPFIND"))
	// Output:
	// httpenum.MethodGet
	// httpenum.Method("PROPFIND")
}

func ExampleMethod_value() {
	fmt.Printf("%q\n", string(httpenum.MethodGet))
	// Output: "GET"
}

func ExampleMethod_Description() {
	fmt.Println(httpenum.MethodGet.Description())
	// Output: Retrieve the target.
}

func ExampleMethod_Values() {
	for _, m := range httpenum.Method("").Values() {
		fmt.Printf("%#v\n", m)
	}
	// Output:
	// httpenum.MethodConnect
	// httpenum.MethodDelete
	// httpenum.MethodGet
	// httpenum.MethodHead
	// httpenum.MethodOptions
	// httpenum.MethodPatch
	// httpenum.MethodPost
	// httpenum.MethodPut
	// httpenum.MethodQuery
	// httpenum.MethodTrace
}

func ExampleMethod_String() {
	fmt.Println(httpenum.MethodGet)
	fmt.Println(httpenum.Method("PROPFIND"))
	// Output:
	// GET
	// PROPFIND
}

func ExampleMethod_handler() {
	handler := func(w http.ResponseWriter, r *http.Request) {
		switch httpenum.Method(r.Method) {
		case httpenum.MethodGet, httpenum.MethodHead:
			w.WriteHeader(int(httpenum.StatusOK))
		default:
			w.Header().Set("Allow", "GET, HEAD")
			w.WriteHeader(int(httpenum.StatusMethodNotAllowed))
		}
	}

	for _, m := range []httpenum.Method{httpenum.MethodGet, httpenum.MethodPost} {
		w := httptest.NewRecorder()
		handler(w, httptest.NewRequest(string(m), "/", nil))
		fmt.Println(m, w.Code)
	}
	// Output:
	// GET 200
	// POST 405
}

func ExampleMethod_client() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, "found by ", r.Method)
	}))
	defer server.Close()

	req, err := http.NewRequest(string(httpenum.MethodQuery), server.URL, strings.NewReader("q=go"))
	if err != nil {
		fmt.Println(err)
		return
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	fmt.Println(string(body), err)
	// Output: found by QUERY <nil>
}

// A metrics label has one value for all unknown methods, as OpenTelemetry's
// conventions have it, or else a client could make up any number of them.
func ExampleMethod_IsKnown() {
	label := func(r *http.Request) string {
		if m := httpenum.Method(r.Method); m.IsKnown() {
			return m.String()
		}
		return "_OTHER"
	}

	fmt.Println(label(&http.Request{Method: "GET"}))
	fmt.Println(label(&http.Request{Method: "BREW-4711"}))
	// Output:
	// GET
	// _OTHER
}

func ExampleMethod_IsValid() {
	fmt.Println(httpenum.Method("PROPFIND").IsValid())
	fmt.Println(httpenum.Method("GET /admin HTTP/1.1\r\n").IsValid())
	// Output:
	// true
	// false
}

// Only a request that may change something needs a token against its forgery.
func ExampleMethod_IsSafe() {
	protect := func(next http.HandlerFunc) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			if !httpenum.Method(r.Method).IsSafe() && r.Header.Get("X-CSRF-Token") != "secret" {
				w.WriteHeader(int(httpenum.StatusForbidden))
				return
			}
			next(w, r)
		}
	}

	handler := protect(func(w http.ResponseWriter, r *http.Request) {})
	for _, m := range []httpenum.Method{httpenum.MethodQuery, httpenum.MethodPost, "PROPFIND"} {
		w := httptest.NewRecorder()
		handler(w, httptest.NewRequest(string(m), "/", nil))
		fmt.Println(m, httpenum.Status(w.Code))
	}
	// Output:
	// QUERY 200 OK
	// POST 403 Forbidden
	// PROPFIND 403 Forbidden
}

// A client sends a request again only if the status speaks of a passing fault
// and a second request does no harm.
func ExampleMethod_IsIdempotent() {
	var requests atomic.Int32
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if requests.Add(1) == 1 {
			w.WriteHeader(int(httpenum.StatusServiceUnavailable))
		}
	}))
	defer server.Close()

	send := func(m httpenum.Method) (httpenum.Status, error) {
		for try := 1; ; try++ {
			req, err := http.NewRequest(string(m), server.URL, nil)
			if err != nil {
				return 0, err
			}
			resp, err := http.DefaultClient.Do(req)
			if err != nil {
				return 0, err
			}
			resp.Body.Close()

			s := httpenum.Status(resp.StatusCode)
			switch s {
			case httpenum.StatusBadGateway, httpenum.StatusServiceUnavailable, httpenum.StatusGatewayTimeout:
				if m.IsIdempotent() && try < 3 {
					continue
				}
			}
			return s, nil
		}
	}

	for _, m := range []httpenum.Method{httpenum.MethodPut, httpenum.MethodPost} {
		requests.Store(0)
		s, err := send(m)
		fmt.Println(m, s, err)
	}
	// Output:
	// PUT 200 OK <nil>
	// POST 503 Service Unavailable <nil>
}

func ExampleParseMethod() {
	for _, text := range []string{"GET", "get", "FETCH"} {
		m, err := httpenum.ParseMethod(text)
		fmt.Printf("%q %v\n", m, err)
	}
	// Output:
	// "GET" <nil>
	// "" httpenum: unknown method "get": methods are case-sensitive, want "GET"
	// "" httpenum: unknown method "FETCH": want one of CONNECT, DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT, QUERY, TRACE
}
