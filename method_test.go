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
	"testing"
	"unsafe"

	"github.com/httpenum/httpenum"
)

// The number of methods that the spec lists, and QUERY.
const numMethods = 10

type methodTest struct {
	method      httpenum.Method
	text        string
	constant    string
	reference   string
	safe        bool
	idempotent  bool
	description string
}

// The rows of the spec, and QUERY, in alphabetical order.
var methodTests = []methodTest{
	{httpenum.MethodConnect, "CONNECT", "MethodConnect", "RFC 9110, Section 9.3.6", false, false,
		"Open a tunnel to the target host and port."},
	{httpenum.MethodDelete, "DELETE", "MethodDelete", "RFC 9110, Section 9.3.5", false, true,
		"Delete the target, so that its URL no longer leads to it."},
	{httpenum.MethodGet, "GET", "MethodGet", "RFC 9110, Section 9.3.1", true, true,
		"Retrieve the target."},
	{httpenum.MethodHead, "HEAD", "MethodHead", "RFC 9110, Section 9.3.2", true, true,
		"Retrieve the headers that GET would return, without the body."},
	{httpenum.MethodOptions, "OPTIONS", "MethodOptions", "RFC 9110, Section 9.3.7", true, true,
		"Ask what the target, or the server as a whole, supports."},
	{httpenum.MethodPatch, "PATCH", "MethodPatch", "RFC 5789, Section 2", false, false,
		"Change the target as the body instructs."},
	{httpenum.MethodPost, "POST", "MethodPost", "RFC 9110, Section 9.3.3", false, false,
		"Let the target process the body in its own way."},
	{httpenum.MethodPut, "PUT", "MethodPut", "RFC 9110, Section 9.3.4", false, true,
		"Store the body as the target, creating or replacing it."},
	{httpenum.MethodQuery, "QUERY", "MethodQuery", "RFC 10008, Section 2", true, true,
		"Run the query in the body against the target, without changing it."},
	{httpenum.MethodTrace, "TRACE", "MethodTrace", "RFC 9110, Section 9.3.8", true, true,
		"Echo the request as received, to show what proxies changed."},
}

// Methods that no row has, and in whose place Canonical gives no other.
var unknownMethods = []string{
	"", " ", "G", "GE", "GETS", " GET", "GET ", "GET\x00", "GET\r\nHost: example.com",
	"PROPFIND", "M-SEARCH", "BREW", "PRI", "*", "_OTHER", "propfind",
	"CONNECTS", "DELETF", "HEAT", "OPTIONT", "PATCI", "POSU", "PUU", "QUERZ", "TRACF",
	"\x00", "\x7f", "\x80", "\xff\xfe", "G\u00c9T", "\u202eTEG",
	"PO\u017fT",                   // long s, which folds to s
	"\u212aEY",                    // Kelvin sign, which folds to k
	"G\u0415T",                    // Cyrillic letter Ie
	"\uff27\uff25\uff34",          // fullwidth letters
	"\u03a1UT", "\u03a1ATC\u041d", // Greek letter Rho, Cyrillic letter En
}

// Each constant of method.go has all that belongs to it. This test comes first,
// so that its first message leads whoever adds or removes one.
func TestMethodConstants(t *testing.T) {
	values := httpenum.Method("").Values()
	var names, rows []string
	for _, c := range constDecls(t, "method.go") {
		names = append(names, c.name)
		text, err := strconv.Unquote(c.value)
		if err != nil {
			t.Errorf("%s = %s in method.go, want a string", c.name, c.value)
			continue
		}
		if httpenum.Method(text).Description() == "" {
			t.Errorf("%s (%q) has no case in Description, in method.go", c.name, text)
		}
		if !slices.Contains(values, httpenum.Method(text)) {
			t.Errorf("%s (%q) is missing from knownMethods, in method.go", c.name, text)
		}
		at := slices.IndexFunc(methodTests, func(tt methodTest) bool { return tt.constant == c.name })
		if at < 0 {
			t.Errorf("%s (%q) has no row in methodTests, in method_test.go", c.name, text)
			continue
		}
		tt := methodTests[at]
		want := constDecl{tt.constant, "Method", strconv.Quote(tt.text), tt.description, c.more, tt.reference, 0}
		if c != want {
			t.Errorf("the declaration of %s in method.go:\n got %+v\nwant %+v", c.name, c, want)
		}
	}
	for _, tt := range methodTests {
		rows = append(rows, tt.constant)
		if !slices.Contains(names, tt.constant) {
			t.Errorf("%s has a row in methodTests, in method_test.go, but no constant in method.go", tt.constant)
		}
	}
	if !slices.IsSorted(rows) {
		t.Errorf("the rows of methodTests, in method_test.go, are not in alphabetical order: %s", rows)
	}
	if !t.Failed() && !slices.Equal(names, rows) {
		t.Errorf("method.go declares the constants in another order than the tests:\n%s\n%s", names, rows)
	}
	if len(methodTests) != numMethods {
		t.Errorf("numMethods, in method_test.go, is %d, but methodTests has %d rows", numMethods, len(methodTests))
	}
}

func TestMethod(t *testing.T) {
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
	check := func(text string) {
		m := httpenum.Method(text)
		got := []string{m.Description(), m.String(), m.GoString(), strconv.FormatBool(m.IsKnown())}
		want := []string{"", text, "httpenum.Method(" + strconv.Quote(text) + ")", "false"}
		if !slices.Equal(got, want) {
			t.Errorf("Method(%q), which has no row in methodTests:\n got %q\nwant %q", text, got, want)
		}
	}
	for _, text := range unknownMethods {
		check(text)
	}
	for _, tt := range methodTests {
		for _, text := range cases(tt.text)[1:] {
			check(text)
		}
	}
}

func TestMethodValues(t *testing.T) {
	var want []httpenum.Method
	for _, tt := range methodTests {
		want = append(want, httpenum.Method(tt.text))
	}
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
	for _, text := range append(unknownMethods, "get", "Put", "query") {
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

// cases returns text with its letters in each combination of cases: as it is
// first, and never twice the same.
func cases(text string) []string {
	texts := []string{text}
	for i, c := range []byte(text) {
		if c |= 0x20; c < 'a' || c > 'z' {
			continue
		}
		for _, text := range texts {
			texts = append(texts, text[:i]+string(text[i]^0x20)+text[i+1:])
		}
	}
	return texts
}

func TestMethodCanonical(t *testing.T) {
	for _, tt := range methodTests {
		for _, text := range cases(tt.text) {
			if got := httpenum.Method(text).Canonical(); string(got) != tt.text {
				t.Errorf("Method(%q).Canonical() = %q, want %q", text, got, tt.text)
			}
		}
		for _, text := range misspelt(tt.text) {
			if got := httpenum.Method(text).Canonical(); string(got) != text {
				t.Errorf("Method(%q).Canonical() = %q, want it unchanged", text, got)
			}
		}
	}
	for _, text := range append(unknownMethods, "m-search", strings.Repeat("get", 1<<16)) {
		if got := httpenum.Method(text).Canonical(); string(got) != text {
			t.Errorf("Method(%.99q).Canonical() = %.99q, want it unchanged", text, got)
		}
	}

	// Each byte in the place of a letter.
	for c := 0; c <= 255; c++ {
		text := "PA" + string([]byte{byte(c)}) + "CH"
		got := httpenum.Method(text).Canonical()
		if want := map[bool]string{false: text, true: "PATCH"}[c == 'T' || c == 't']; string(got) != want {
			t.Errorf("Method(%q).Canonical() = %q, want %q", text, got, want)
		}
	}
}

func TestParseMethod(t *testing.T) {
	for _, tt := range methodTests {
		text := strings.Clone(tt.text)
		m, err := httpenum.ParseMethod(text)
		if string(m) != tt.text || err != nil {
			t.Errorf("ParseMethod(%q) = %q, %v, want %q", tt.text, m, err, tt.text)
		}
		if unsafe.StringData(string(m)) == unsafe.StringData(text) {
			t.Errorf("ParseMethod(%q) returns its argument, which keeps the string in memory that it is a piece of; want the constant", tt.text)
		}
	}
}

func TestParseMethodError(t *testing.T) {
	var texts []string
	for _, tt := range methodTests {
		texts = append(texts, tt.text)
	}
	const wrongCase = ": methods are case-sensitive, want "
	unknown := ": want one of " + strings.Join(texts, ", ")
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
		for _, text := range cases(tt.text)[1:] {
			check(text, `"`+text+`"`+wrongCase+`"`+tt.text+`"`)
		}
	}
	check("", `""`+unknown)
	check(" GET", `" GET"`+unknown)
	check("GET ", `"GET "`+unknown)
	check("GET\r\nHost: a", `"GET\r\nHost: a"`+unknown)
	check("GETS", `"GETS"`+unknown)
	check("PROPFIND", `"PROPFIND"`+unknown)
	check("PO\u017fT", `"PO\u017fT"`+unknown)                   // long s, which folds to s
	check("G\u0415T", `"G\u0415T"`+unknown)                     // Cyrillic letter Ie
	check("\uff27\uff25\uff34", `"\uff27\uff25\uff34"`+unknown) // fullwidth letters
	check("\U0001d406ET", `"\U0001d406ET"`+unknown)             // mathematical letter G
	check("\x00\x1b[2J", `"\x00\x1b[2J"`+unknown)
	check("G\xc9T", `"G\xc9T"`+unknown)
	check(strings.Repeat("GET", 1000), `"GETGETGETGETGETGETGETGETGETGETGE"...`+unknown)
	for _, tt := range methodTests {
		for _, text := range misspelt(tt.text) {
			check(text, strconv.QuoteToASCII(text)+unknown)
		}
	}
	for _, text := range unknownMethods {
		check(text, strconv.QuoteToASCII(text)+unknown)
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
		if c := httpenum.Method(text).Canonical(); string(c) != text && !(c.IsKnown() && strings.EqualFold(text, string(c))) {
			t.Errorf("Method(%q).Canonical() = %q", text, c)
		}
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
	var lower []httpenum.Method
	for _, tt := range methodTests {
		lower = append(lower, httpenum.Method(strings.ToLower(tt.text)))
	}
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
		{"Canonical", each(func(m httpenum.Method) { sinkString = string(m.Canonical()) }), 0},
		{"Canonical of lower case", func() {
			for _, m := range lower {
				sinkString = string(m.Canonical())
			}
		}, 0},
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

var sinkMethods []httpenum.Method

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

// The known methods in upper and in lower case. One operation goes through all
// of them.
func BenchmarkMethodCanonical(b *testing.B) {
	var methods []httpenum.Method
	known := map[string]bool{}
	for _, tt := range methodTests {
		known[tt.text] = true
		methods = append(methods, tt.method, httpenum.Method(strings.ToLower(tt.text)))
	}
	rand.New(rand.NewSource(1)).Shuffle(len(methods), func(i, j int) { methods[i], methods[j] = methods[j], methods[i] })
	b.Run("impl=httpenum", func(b *testing.B) {
		var method httpenum.Method
		b.ReportAllocs()
		for i := 0; i < b.N; i++ {
			for _, m := range methods {
				method = m.Canonical()
			}
		}
		sinkString = string(method)
	})
	b.Run("impl=strings.ToUpper", func(b *testing.B) {
		var method string
		b.ReportAllocs()
		for i := 0; i < b.N; i++ {
			for _, m := range methods {
				if upper := strings.ToUpper(string(m)); known[upper] {
					method = upper
				}
			}
		}
		sinkString = method
	})
}

func ExampleMethod() {
	m := httpenum.MethodPut
	fmt.Println(m)
	fmt.Println(m == "PUT")
	fmt.Println(m.Description())
	fmt.Println(m.IsSafe())
	fmt.Println(m.IsIdempotent())
	// Output:
	// PUT
	// true
	// Store the body as the target, creating or replacing it.
	// false
	// true
}

// Convert where a value comes from net/http or goes there.
func ExampleMethod_conversion() {
	req, err := http.NewRequest(string(httpenum.MethodGet), "https://example.com/", nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	m := httpenum.Method(req.Method)
	fmt.Println(m == httpenum.MethodGet)
	// Output: true
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
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
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

func ExampleMethod_Description() {
	fmt.Println(httpenum.MethodGet.Description())
	// Output: Retrieve the target.
}

func ExampleMethod_String() {
	fmt.Println(httpenum.MethodGet)
	fmt.Println(httpenum.Method("PROPFIND"))
	// Output:
	// GET
	// PROPFIND
}

func ExampleMethod_GoString() {
	fmt.Printf("%#v\n", httpenum.MethodGet)
	fmt.Printf("%#v\n", httpenum.Method("PROPFIND"))
	// Output:
	// httpenum.MethodGet
	// httpenum.Method("PROPFIND")
}

// Report unknown methods under one label, so that clients cannot create labels
// without limit.
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

func ExampleMethod_IsValid() {
	fmt.Println(httpenum.Method("PROPFIND").IsValid())
	fmt.Println(httpenum.Method("GET /admin HTTP/1.1\r\n").IsValid())
	// Output:
	// true
	// false
}

// Require a CSRF token only for methods that are not safe.
func ExampleMethod_IsSafe() {
	protect := func(hasToken func(*http.Request) bool, next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if !httpenum.Method(r.Method).IsSafe() && !hasToken(r) {
				http.Error(w, "CSRF token missing or invalid", int(httpenum.StatusForbidden))
				return
			}
			next.ServeHTTP(w, r)
		})
	}

	hasToken := func(*http.Request) bool { return false }
	handler := protect(hasToken, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {}))
	for _, m := range []httpenum.Method{httpenum.MethodQuery, httpenum.MethodPost, "PROPFIND"} {
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, httptest.NewRequest(string(m), "/", nil))
		fmt.Println(m, httpenum.Status(w.Code))
	}
	// Output:
	// QUERY 200 OK
	// POST 403 Forbidden
	// PROPFIND 403 Forbidden
}

// Retry only if the error looks temporary and the method is idempotent.
func ExampleMethod_IsIdempotent() {
	mayRetry := func(resp *http.Response) bool {
		switch httpenum.Status(resp.StatusCode) {
		case httpenum.StatusBadGateway, httpenum.StatusServiceUnavailable, httpenum.StatusGatewayTimeout:
			return httpenum.Method(resp.Request.Method).IsIdempotent()
		}
		return false
	}

	for _, m := range []httpenum.Method{httpenum.MethodPut, httpenum.MethodPost} {
		fmt.Println(m, mayRetry(&http.Response{StatusCode: 503, Request: &http.Request{Method: string(m)}}))
	}
	// Output:
	// PUT true
	// POST false
}

// Read a list of methods from a configuration file, in any case.
func ExampleMethod_Canonical() {
	var allowed []httpenum.Method
	for _, field := range strings.Fields("get Post PROPFIND") {
		allowed = append(allowed, httpenum.Method(field).Canonical())
	}
	fmt.Println(allowed)
	// Output: [GET POST PROPFIND]
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
