package httpenum_test

import (
	"encoding/json"
	"fmt"
	"io"
	"math/rand"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"unsafe"

	"github.com/httpenum/httpenum"
)

// The number of methods that the spec lists, and QUERY.
const numMethods = 10

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
	// The rest of the IANA registry. Many of them are safe or idempotent there.
	"*", "ACL", "BASELINE-CONTROL", "BIND", "CHECKIN", "CHECKOUT", "COPY", "LABEL", "LINK", "LOCK", "MERGE", "MKACTIVITY",
	"MKCALENDAR", "MKCOL", "MKREDIRECTREF", "MKWORKSPACE", "MOVE", "ORDERPATCH", "PRI", "PROPFIND", "PROPPATCH", "REBIND",
	"REPORT", "SEARCH", "UNBIND", "UNCHECKOUT", "UNLINK", "UNLOCK", "UPDATE", "UPDATEREDIRECTREF", "VERSION-CONTROL",

	"", " ", "G", "GE", "GETS", " GET", "GET ", "GET\x00", "GET\n", "GET\r\n", "GET\r\nHost: example.com", `"GET"`, `G\ET`, "GET\u00a0",
	"BREW", "DEL", "LIST", "M-SEARCH", "PURGE", "_OTHER", "propfind", "HTTPMethod.GET", "GET /", "PATCH ",
	"\x00", "\x7f", "\x80", "\xff\xfe", "G\u00c9T", "G\xc9T", "\u202eTEG", "\x00\x1b[2J",
	"PO\u017fT", "\u212aEY", // letters that fold to s and k
	"G\u0415T", "\u03a1UT", "\u03a1ATC\u041d", // Cyrillic and Greek letters
	"\uff27\uff25\uff34", "\U0001d406ET", // fullwidth and mathematical letters
}

// cases returns text with its letters in each combination of cases: as it is
// first, and never twice the same.
func cases(text string) []string {
	all := []string{text}
	for i, c := range []byte(text) {
		if c |= 0x20; c < 'a' || c > 'z' {
			continue
		}
		for _, s := range slices.Clone(all) {
			all = append(all, s[:i]+string(s[i]^0x20)+s[i+1:])
		}
	}
	return all
}

// For the race detector: no call writes what another reads, and callers may write
// to what Values returns. This test is the first of the package, in the order of
// the files, to see state that is made at first use.
func TestConcurrentUse(t *testing.T) {
	var wg sync.WaitGroup
	for i := 0; i < 8; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			statuses := httpenum.Status(0).Values()
			for i, s := range statuses {
				_ = fmt.Sprint(s.Name(), s.Phrase(), s.Description(), s.String(), s.Digits(), s.GoString(), s.Class(),
					s.IsKnown(), s.IsValid(), s.IsInformational(), s.IsSuccess(), s.IsRedirection(), s.IsClientError(),
					s.IsServerError(), s.IsError(), s.AllowsBody(), s.IsHeuristicallyCacheable())
				httpenum.ParseStatus(s.Name())
				httpenum.ParseStatus("600")
				httpenum.ParseStatus("")
				statuses[i] = s
			}
			methods := httpenum.Method("").Values()
			for i, m := range methods {
				_ = fmt.Sprint(m.Description(), m.String(), m.GoString(), m.IsKnown(), m.IsValid(), m.IsSafe(), m.IsIdempotent(), m.Canonical())
				httpenum.ParseMethod(string(m))
				httpenum.ParseMethod(strings.ToLower(string(m)))
				httpenum.ParseMethod("")
				methods[i] = m
			}
		}()
	}
	wg.Wait()
}

// Each constant of method.go has all that belongs to it. This is the first test of
// methods, so that its first message leads whoever adds or removes one.
func TestMethodConstants(t *testing.T) {
	var rows []constDecl
	for _, tt := range methodTests {
		rows = append(rows, constDecl{tt.constant, "Method", strconv.Quote(tt.text), tt.description, "", tt.reference})
	}
	values := httpenum.Method("").Values()
	checkConstants(t, "method.go", rows, func(value string) (what []string) {
		m := httpenum.Method(strings.Trim(value, `"`))
		if m.Description() == "" {
			what = append(what, "case in Description")
		}
		if !slices.Contains(values, m) {
			what = append(what, "line in knownMethods")
		}
		return what
	})
	if len(methodTests) != numMethods {
		t.Errorf("numMethods, in method_test.go, is %d, but methodTests has %d rows", numMethods, len(methodTests))
	}
}

func TestMethod(t *testing.T) {
	for _, tt := range methodTests {
		m := httpenum.Method(tt.text)
		if tt.method != m {
			t.Errorf("%s = %q, want %q", tt.constant, tt.method, tt.text)
		}
		got := []string{m.Description(), m.String(), m.GoString()}
		want := []string{tt.description, tt.text, "httpenum." + tt.constant}
		if !slices.Equal(got, want) {
			t.Fatalf("the texts of Method(%q):\n got %q\nwant %q", tt.text, got, want)
		}
		for _, is := range []struct {
			name      string
			got, want bool
		}{
			{"IsKnown", m.IsKnown(), true},
			{"IsValid", m.IsValid(), true},
			{"IsSafe", m.IsSafe(), tt.safe},
			{"IsIdempotent", m.IsIdempotent(), tt.idempotent},
		} {
			if is.got != is.want {
				t.Errorf("Method(%q).%s() = %t, want %t", tt.text, is.name, is.got, is.want)
			}
		}
	}
}

func TestMethodUnknown(t *testing.T) {
	texts := slices.Clone(unknownMethods)
	for _, tt := range methodTests {
		texts = append(texts, cases(tt.text)[1:]...)
		texts = append(texts, mutations(tt.text)...)
	}
	for _, text := range texts {
		m := httpenum.Method(text)
		got := []string{m.Description(), m.String(), m.GoString()}
		want := []string{"", text, "httpenum.Method(" + strconv.Quote(text) + ")"}
		if !slices.Equal(got, want) {
			t.Fatalf("the texts of Method(%q), which is in unknownMethods or like one in methodTests:\n got %q\nwant %q", text, got, want)
		}
		if m.IsKnown() || m.IsSafe() || m.IsIdempotent() {
			t.Fatalf("IsKnown, IsSafe and IsIdempotent of Method(%q) = %t, %t, %t, want false", text, m.IsKnown(), m.IsSafe(), m.IsIdempotent())
		}
	}
}

func TestMethodValues(t *testing.T) {
	got := httpenum.MethodGet.Values()
	if len(got) != len(methodTests) {
		t.Fatalf("Values() = %q, want %d methods", got, len(methodTests))
	}
	for i, tt := range methodTests {
		if string(got[i]) != tt.text {
			t.Fatalf("Values()[%d] = %q, want %q", i, got[i], tt.text)
		}
	}

	for _, m := range append(slices.Clone(got), "", "get", "PROPFIND") {
		if !slices.Equal(m.Values(), got) {
			t.Fatalf("Method(%q).Values() differs from MethodGet.Values()", m)
		}
	}

	// What a caller does to the result reaches no other.
	want := slices.Clone(got)
	for i := range got {
		got[i] = "changed"
	}
	if !slices.Equal(httpenum.MethodGet.Values(), want) {
		t.Error("Values() differs after a caller overwrote its result")
		copy(got, want) // for the other tests
	}
}

// A method is encoded as the string that it is.
func TestMethodEncoding(t *testing.T) {
	const want = `{"":"get","GET":"PROPFIND"}`
	data, err := json.Marshal(map[httpenum.Method]httpenum.Method{"GET": "PROPFIND", "": "get"})
	if err != nil || string(data) != want {
		t.Fatalf("json.Marshal = %s, %v, want %s", data, err, want)
	}
	var out map[httpenum.Method]httpenum.Method
	if err := json.Unmarshal(data, &out); err != nil || len(out) != 2 || out["GET"] != "PROPFIND" || out[""] != "get" {
		t.Errorf("json.Unmarshal(%s) = %q, %v", data, out, err)
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
		for _, around := range []string{"?", "?GET", "G?ET", "GET?"} {
			text := strings.Replace(around, "?", string([]byte{byte(c)}), 1)
			if got := httpenum.Method(text).IsValid(); got != want {
				t.Fatalf("Method(%q).IsValid() = %t, want %t", text, got, want)
			}
		}
	}
	for _, tt := range []struct {
		text string
		want bool
	}{
		{"", false},
		{"get", true},
		{"M-SEARCH", true},
		{"GET / HTTP/1.1\r\nHost: a\r\n\r\n", false},
		{"G\u00c9T", false},
		{"G\u0161T", false}, // its last byte is that of 'a'
		{strings.Repeat("A", 1<<16), true},
		{strings.Repeat("A", 1<<16) + " ", false},
	} {
		if got := httpenum.Method(tt.text).IsValid(); got != tt.want {
			t.Errorf("Method(%.20q), of %d bytes: IsValid() = %t, want %t", tt.text, len(tt.text), got, tt.want)
		}
	}
}

func TestMethodCanonical(t *testing.T) {
	for _, tt := range methodTests {
		for _, text := range cases(tt.text) {
			if got := httpenum.Method(text).Canonical(); string(got) != tt.text {
				t.Fatalf("Method(%q).Canonical() = %q, want %q", text, got, tt.text)
			}
		}
	}
	for _, text := range append([]string{"m-search", strings.Repeat("get", 1<<16)}, unknownMethods...) {
		if got := httpenum.Method(text).Canonical(); string(got) != text {
			t.Fatalf("Method(%.99q).Canonical() = %.99q, want it unchanged", text, got)
		}
	}
}

func TestParseMethod(t *testing.T) {
	for _, tt := range methodTests {
		text := strings.Clone(tt.text)
		m, err := httpenum.ParseMethod(text)
		if string(m) != tt.text || err != nil {
			t.Fatalf("ParseMethod(%q) = %q, %v, want %q", text, m, err, text)
		}
		if unsafe.StringData(string(m)) == unsafe.StringData(text) {
			t.Fatalf("ParseMethod(%q) returns its argument, which may be a piece of a long string, and not the constant", text)
		}
	}
}

func TestParseMethodError(t *testing.T) {
	const (
		wrongCase = `httpenum: unknown method %s: methods are case-sensitive, want "%s"`
		unknown   = `httpenum: unknown method %s: want one of CONNECT, DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT, QUERY, TRACE`
	)
	check := func(text, want string) {
		t.Helper()
		if m, err := httpenum.ParseMethod(text); m != "" || err == nil || err.Error() != want {
			t.Fatalf("ParseMethod(%.40q) = %q, %v, want %s", text, m, err, want)
		}
	}
	for _, tt := range methodTests {
		for _, text := range cases(tt.text)[1:] {
			check(text, fmt.Sprintf(wrongCase, strconv.Quote(text), tt.text))
		}
	}
	for _, text := range unknownMethods {
		check(text, fmt.Sprintf(unknown, strconv.QuoteToASCII(text)))
	}
	check(strings.Repeat("GET", 1000), fmt.Sprintf(unknown, `"GETGETGETGETGETGETGETGETGETGETGE"...`))
}

var (
	tokenText    = regexp.MustCompile("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$")
	methodByName = func() map[string]string {
		methods := map[string]string{}
		for _, tt := range methodTests {
			methods[fold(tt.text)] = tt.text
		}
		return methods
	}()
)

// checkMethod checks what Method and ParseMethod make of any text against what a
// map and a regular expression say.
func checkMethod(t *testing.T, text string) {
	t.Helper()
	m := httpenum.Method(text)
	canonical, ok := methodByName[fold(text)]
	if !ok {
		canonical = text
	}
	if got := m.Canonical(); string(got) != canonical {
		t.Fatalf("Method(%.99q).Canonical() = %.99q, want %.99q", text, got, canonical)
	}
	if got, want := m.IsValid(), tokenText.MatchString(text); got != want {
		t.Fatalf("Method(%.99q).IsValid() = %t, want %t", text, got, want)
	}
	known := ok && canonical == text
	parsed, err := httpenum.ParseMethod(text)
	if m.IsKnown() != known || (err == nil) != known || known && parsed != m || !known && parsed != "" {
		t.Fatalf("Method(%.99q).IsKnown() = %t and ParseMethod returns %q, %v; want it known: %t", text, m.IsKnown(), parsed, err, known)
	}
	if err != nil {
		checkError(t, text, err)
	}
}

func TestMethodMutations(t *testing.T) {
	for _, tt := range methodTests {
		for _, text := range mutations(tt.text) {
			checkMethod(t, text)
		}
	}
}

func FuzzParseMethod(f *testing.F) {
	for _, text := range []string{"", "GET", "Patch", "PROPFIND"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		checkMethod(t, text)
	})
}

// What is said not to allocate does not, for any known method.
func TestMethodAllocs(t *testing.T) {
	methods := httpenum.MethodGet.Values()
	var lower []httpenum.Method
	for _, m := range methods {
		lower = append(lower, httpenum.Method(strings.ToLower(string(m))))
	}
	for _, tt := range []struct {
		name string
		f    func()
		want float64
	}{
		{"Description", each(methods, httpenum.Method.Description), 0},
		{"String", each(methods, httpenum.Method.String), 0},
		{"IsKnown", each(methods, httpenum.Method.IsKnown), 0},
		{"IsValid", each(methods, httpenum.Method.IsValid), 0},
		{"IsSafe", each(methods, httpenum.Method.IsSafe), 0},
		{"IsIdempotent", each(methods, httpenum.Method.IsIdempotent), 0},
		{"Canonical", each(methods, httpenum.Method.Canonical), 0},
		{"Canonical of lower case", each(lower, httpenum.Method.Canonical), 0},
		{"ParseMethod", each(methods, func(m httpenum.Method) error { _, err := httpenum.ParseMethod(string(m)); return err }), 0},
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

// Convert a method that comes from net/http.
func ExampleMethod() {
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

// Send a query in the body of a request.
func ExampleMethod_query() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		query, _ := io.ReadAll(r.Body)
		fmt.Fprintf(w, "results of %s %s", r.Method, query)
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
	// Output: results of QUERY q=go <nil>
}

// Say what a request asks for.
func ExampleMethod_Description() {
	fmt.Println(httpenum.MethodGet.Description())
	// Output: Retrieve the target.
}

// A method prints as itself, known or not.
func ExampleMethod_String() {
	fmt.Println(httpenum.MethodGet, httpenum.Method("PROPFIND"))
	// Output: GET PROPFIND
}

// Show in a failing test which constant a value is.
func ExampleMethod_GoString() {
	fmt.Printf("%#v %#v\n", httpenum.Method("GET"), httpenum.Method("get"))
	// Output: httpenum.MethodGet httpenum.Method("get")
}

// Count requests by method, with all others under one label, so that clients
// cannot add labels. "get" is not the same method as "GET".
func ExampleMethod_IsKnown() {
	label := func(m httpenum.Method) string {
		if !m.IsKnown() {
			return "_OTHER"
		}
		return m.String()
	}

	count := map[string]int{}
	for _, m := range []httpenum.Method{"GET", "QUERY", "get", "BREW"} {
		count[label(m)]++
	}
	fmt.Println(count)
	// Output: map[GET:1 QUERY:1 _OTHER:2]
}

// List the methods that are not idempotent.
func ExampleMethod_Values() {
	for _, m := range httpenum.Method("").Values() {
		if !m.IsIdempotent() {
			fmt.Println(m)
		}
	}
	// Output:
	// CONNECT
	// PATCH
	// POST
}

// Refuse what would break a request line.
func ExampleMethod_IsValid() {
	fmt.Println(httpenum.Method("PROPFIND").IsValid(), httpenum.Method("GET /admin HTTP/1.1\r\n").IsValid())
	// Output: true false
}

// Require a CSRF token for all methods that are not known to be safe.
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
	for _, m := range []httpenum.Method{httpenum.MethodQuery, httpenum.MethodPost} {
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, httptest.NewRequest(string(m), "/", nil))
		fmt.Println(m, w.Code)
	}
	// Output:
	// QUERY 200
	// POST 403
}

// A lost PUT may be sent again; a lost POST may not.
func ExampleMethod_IsIdempotent() {
	fmt.Println(httpenum.MethodPut.IsIdempotent(), httpenum.MethodPost.IsIdempotent())
	// Output: true false
}

// Read methods from a configuration file, whatever their case.
func ExampleMethod_Canonical() {
	var allowed []httpenum.Method
	for _, field := range strings.Fields("get Post PROPFIND") {
		allowed = append(allowed, httpenum.Method(field).Canonical())
	}
	fmt.Println(allowed)
	// Output: [GET POST PROPFIND]
}

// The error names the method that was meant.
func ExampleParseMethod() {
	_, err := httpenum.ParseMethod("get")
	fmt.Println(err)
	// Output: httpenum: unknown method "get": methods are case-sensitive, want "GET"
}
