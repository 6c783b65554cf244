package httpenum_test

import (
	"fmt"
	"go/ast"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/httpenum/httpenum"
)

// The methods, in alphabetical order.
var methodTests = []struct {
	method    httpenum.Method
	text      string
	constant  string
	reference string
}{
	{httpenum.MethodConnect, "CONNECT", "MethodConnect", "RFC 9110, Section 9.3.6"},
	{httpenum.MethodDelete, "DELETE", "MethodDelete", "RFC 9110, Section 9.3.5"},
	{httpenum.MethodGet, "GET", "MethodGet", "RFC 9110, Section 9.3.1"},
	{httpenum.MethodHead, "HEAD", "MethodHead", "RFC 9110, Section 9.3.2"},
	{httpenum.MethodOptions, "OPTIONS", "MethodOptions", "RFC 9110, Section 9.3.7"},
	{httpenum.MethodPatch, "PATCH", "MethodPatch", "RFC 5789, Section 2"},
	{httpenum.MethodPost, "POST", "MethodPost", "RFC 9110, Section 9.3.3"},
	{httpenum.MethodPut, "PUT", "MethodPut", "RFC 9110, Section 9.3.4"},
	{httpenum.MethodQuery, "QUERY", "MethodQuery", "RFC 10008, Section 2"},
	{httpenum.MethodTrace, "TRACE", "MethodTrace", "RFC 9110, Section 9.3.8"},
}

// The IANA registry of HTTP methods, in full, and whether the RFC of a method gives the
// body of a request a meaning.
var methodRegistry = []struct {
	method     httpenum.Method
	safe       bool
	idempotent bool
	takesBody  bool
}{
	// method, safe, idempotent, takes a body
	{"*", false, false, false},
	{"ACL", false, true, true},
	{"BASELINE-CONTROL", false, true, true},
	{"BIND", false, true, true},
	{"CHECKIN", false, true, true},
	{"CHECKOUT", false, true, true},
	{"CONNECT", false, false, false},
	{"COPY", false, true, false},
	{"DELETE", false, true, false},
	{"GET", true, true, false},
	{"HEAD", true, true, false},
	{"LABEL", false, true, true},
	{"LINK", false, true, false},
	{"LOCK", false, false, true},
	{"MERGE", false, true, true},
	{"MKACTIVITY", false, true, true},
	{"MKCALENDAR", false, true, true},
	{"MKCOL", false, true, true},
	{"MKREDIRECTREF", false, true, true},
	{"MKWORKSPACE", false, true, true},
	{"MOVE", false, true, false},
	{"OPTIONS", true, true, false},
	{"ORDERPATCH", false, true, true},
	{"PATCH", false, false, true},
	{"POST", false, false, true},
	{"PRI", true, true, false},
	{"PROPFIND", true, true, true},
	{"PROPPATCH", false, true, true},
	{"PUT", false, true, true},
	{"QUERY", true, true, true},
	{"REBIND", false, true, true},
	{"REPORT", true, true, true},
	{"SEARCH", true, true, true},
	{"TRACE", true, true, false},
	{"UNBIND", false, true, true},
	{"UNCHECKOUT", false, true, true},
	{"UNLINK", false, true, false},
	{"UNLOCK", false, true, false},
	{"UPDATE", false, true, true},
	{"UPDATEREDIRECTREF", false, true, true},
	{"VERSION-CONTROL", false, true, true},
}

// For the race detector. It is the first test, in the file that sorts first, since an
// earlier one would hide a race in what is made at first use.
func TestConcurrentUse(t *testing.T) {
	statuses := []httpenum.Status{499, 600}
	for _, tt := range statusTests {
		statuses = append(statuses, tt.status)
	}
	methods := []httpenum.Method{"BREW", "brew", "get", "PROPFIND"}
	for _, tt := range methodTests {
		methods = append(methods, tt.method)
	}
	var wg sync.WaitGroup
	for i := 0; i < 2; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for _, s := range statuses {
				_ = []any{s.Name(), s.Phrase(), s.Description(), s.String(), s.Digits(), s.GoString(), s.IsKnown(),
					s.Values(), s.IsValid(), s.Class(), s.IsError(), s.AllowsBody(), s.IsHeuristicallyCacheable()}
				for _, text := range []string{s.Name(), strings.ReplaceAll(s.Name(), "_", ""), s.String()} {
					httpenum.ParseStatus(text)
				}
			}
			for _, m := range methods {
				_ = []any{m.Description(), m.String(), m.GoString(), m.IsKnown(), m.Values(), m.Canonical(),
					m.IsValid(), m.IsSafe(), m.IsIdempotent(), m.TakesBody()}
				httpenum.ParseMethod(string(m))
			}
		}()
	}
	wg.Wait()
}

// Each constant has a case, a line in the list and a test row. This is before the tests
// of values, so that the first message says what a new constant lacks.
func TestMethodConstants(t *testing.T) {
	own, aliases := constants(t, "method.go", "Method")
	if aliases != nil {
		t.Fatalf("%s is another name of a method, which needs a test like TestStatusAliases", aliases[0].Names[0])
	}
	for i, spec := range own {
		name := spec.Names[0].Name
		text, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		m := httpenum.Method(text)
		if !m.IsKnown() {
			t.Fatalf("%s has no case in Description, in method.go", name)
		}
		if !contains(m.Values(), m) {
			t.Fatalf("%s has no line in knownMethods, in method.go", name)
		}
		if i >= len(methodTests) || name != methodTests[i].constant {
			t.Fatalf("%s has no row in methodTests, in method_test.go, or not at its place", name)
		}
		checkComment(t, spec, m.Description(), methodTests[i].reference)
	}
}

func TestMethod(t *testing.T) {
	for _, tt := range methodTests {
		m := httpenum.Method(tt.text)
		if tt.method != m {
			t.Fatalf("%s = %q, want %q", tt.constant, tt.method, tt.text)
		}
		if got := m.String(); got != tt.text {
			t.Fatalf("Method(%q).String() = %q, want %q", tt.text, got, tt.text)
		}
		if got, want := m.GoString(), "httpenum."+tt.constant; got != want {
			t.Fatalf("Method(%q).GoString() = %q, want %q", tt.text, got, want)
		}
		if got, err := httpenum.ParseMethod(tt.text); got != m || err != nil {
			t.Fatalf("ParseMethod(%q) = %q, %v, want %q", tt.text, got, err, tt.text)
		}
		for _, text := range []string{tt.text, strings.ToLower(tt.text)} {
			if got := httpenum.Method(text).Canonical(); got != m {
				t.Fatalf("Method(%q).Canonical() = %q, want %q", text, got, tt.text)
			}
		}
	}
}

// Python has this text. TestMethodConstants compares each Description with its comment.
func TestMethodDescription(t *testing.T) {
	if got, want := httpenum.MethodGet.Description(), "Retrieve the target."; got != want {
		t.Errorf("MethodGet.Description() = %q, want %q", got, want)
	}
}

func TestMethodValues(t *testing.T) {
	for _, m := range []httpenum.Method{"", "GET", "BREW"} {
		got := m.Values()
		if len(got) != len(methodTests) {
			t.Fatalf("Method(%q).Values() has %d methods, want %d", m, len(got), len(methodTests))
		}
		for i, tt := range methodTests {
			if got[i] != tt.method {
				t.Fatalf("Method(%q).Values()[%d] = %q, want %q", m, i, got[i], tt.method)
			}
		}
		got[0] = "" // the next caller must not see this
	}
}

func TestMethodRegistry(t *testing.T) {
	var known []httpenum.Method
	for _, tt := range methodTests {
		known = append(known, tt.method)
	}
	for _, tt := range methodRegistry {
		m := tt.method
		if got, want := m.IsKnown(), contains(known, m); got != want {
			t.Fatalf("Method(%q).IsKnown() = %t, want %t", m, got, want)
		}
		if got := m.IsSafe(); got != tt.safe {
			t.Fatalf("Method(%q).IsSafe() = %t, want %t", m, got, tt.safe)
		}
		if got := m.IsIdempotent(); got != tt.idempotent {
			t.Fatalf("Method(%q).IsIdempotent() = %t, want %t", m, got, tt.idempotent)
		}
		if got := m.TakesBody(); got != tt.takesBody {
			t.Fatalf("Method(%q).TakesBody() = %t, want %t", m, got, tt.takesBody)
		}
	}
}

func TestMethodUnknown(t *testing.T) {
	for _, tt := range []struct {
		text      string
		canonical httpenum.Method
		valid     bool
	}{
		// Other methods, and parts of known ones.
		{"", "", false},
		{"BREW", "BREW", true},
		{"brew", "brew", true},
		{"PURGE", "PURGE", true}, // which the registry does not list
		{"GE", "GE", true},
		{"GETS", "GETS", true},

		// Known ones in another case, which is another method.
		{"get", "GET", true},
		{"put", "PUT", true},

		// No tokens.
		{" GET", " GET", false},
		{"GET\n", "GET\n", false},
		{"PO\u017fT", "PO\u017fT", false}, // folds to S
		{"\u0147ET", "\u0147ET", false},   // a G in the low byte
	} {
		m := httpenum.Method(tt.text)
		if m.IsKnown() {
			t.Fatalf("Method(%q).IsKnown() = true, want false", tt.text)
		}
		if m.IsSafe() {
			t.Fatalf("Method(%q).IsSafe() = true, want false", tt.text)
		}
		if m.IsIdempotent() {
			t.Fatalf("Method(%q).IsIdempotent() = true, want false", tt.text)
		}
		if m.TakesBody() {
			t.Fatalf("Method(%q).TakesBody() = true, want false", tt.text)
		}
		if got := m.Description(); got != "" {
			t.Fatalf("Method(%q).Description() = %q, want none", tt.text, got)
		}
		if got := m.String(); got != tt.text {
			t.Fatalf("Method(%q).String() = %q, want %q", tt.text, got, tt.text)
		}
		if got, want := m.GoString(), "httpenum.Method("+strconv.Quote(tt.text)+")"; got != want {
			t.Fatalf("Method(%q).GoString() = %q, want %q", tt.text, got, want)
		}
		if got := m.Canonical(); got != tt.canonical {
			t.Fatalf("Method(%q).Canonical() = %q, want %q", tt.text, got, tt.canonical)
		}
		if got := m.IsValid(); got != tt.valid {
			t.Fatalf("Method(%q).IsValid() = %t, want %t", tt.text, got, tt.valid)
		}
	}
}

func TestMethodIsValid(t *testing.T) {
	const tokenChars = "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
	for c := 0; c <= 255; c++ {
		text := "G" + string([]byte{byte(c)}) + "T"
		want := strings.IndexByte(tokenChars, byte(c)) >= 0
		if got := httpenum.Method(text).IsValid(); got != want {
			t.Fatalf("Method(%q).IsValid() = %t, want %t", text, got, want)
		}
	}
}

func TestParseMethodError(t *testing.T) {
	const unknown = ": want one of CONNECT, DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT, QUERY, TRACE"
	for _, tt := range []struct{ text, want string }{
		{"get", `httpenum: unknown method "get": methods are case-sensitive, want "GET"`},
		{"Trace", `httpenum: unknown method "Trace": methods are case-sensitive, want "TRACE"`},
		{"", `httpenum: unknown method ""` + unknown},
		{"BREW", `httpenum: unknown method "BREW"` + unknown},
		{"PO\u017fT", `httpenum: unknown method "PO\u017fT"` + unknown},
		{"GET\r\n", `httpenum: unknown method "GET\r\n"` + unknown},
		{strings.Repeat("GET", 99), `httpenum: unknown method "GETGETGETGETGETGETGETGETGETGETGE"...` + unknown},
	} {
		m, err := httpenum.ParseMethod(tt.text)
		if m != "" || err == nil || err.Error() != tt.want {
			t.Errorf("ParseMethod(%.40q) = %q, %v\nwant \"\", %s", tt.text, m, err, tt.want)
		}
	}
}

// Refuse other methods as RFC 9110 says: 405 with Allow or, if a method is not known
// at all, 501.
func ExampleMethod() {
	allowed := []httpenum.Method{httpenum.MethodGet, httpenum.MethodHead}
	handler := func(w http.ResponseWriter, r *http.Request) {
		var allow []string // strings.Join does not take a []httpenum.Method
		for _, m := range allowed {
			if m == httpenum.Method(r.Method) {
				fmt.Fprintln(w, "hello")
				return
			}
			allow = append(allow, m.String())
		}
		s := httpenum.StatusNotImplemented
		if httpenum.Method(r.Method).IsKnown() {
			w.Header().Set("Allow", strings.Join(allow, ", "))
			s = httpenum.StatusMethodNotAllowed
		}
		w.WriteHeader(int(s))
	}

	for _, method := range []string{"GET", "POST", "BREW"} {
		w := httptest.NewRecorder()
		handler(w, httptest.NewRequest(method, "/", nil))
		fmt.Printf("%d %q\n", w.Code, w.Header().Get("Allow"))
	}
	// Output:
	// 200 ""
	// 405 "GET, HEAD"
	// 501 ""
}

// Read methods from a configuration file. Those with a constant may be in any case.
func ExampleMethod_Canonical() {
	var allowed []httpenum.Method
	for _, field := range strings.Fields("get Post BREW put,") {
		if m := httpenum.Method(field).Canonical(); m.IsValid() {
			allowed = append(allowed, m)
		} else {
			fmt.Printf("%q is no method\n", field)
		}
	}
	fmt.Println(allowed)
	// Output:
	// "put," is no method
	// [GET POST BREW]
}

// Decide whether to send a request again, once, after the time in Retry-After. This
// leaves out errors without a response, a new login after 401, and another connection
// after 421.
func ExampleMethod_IsIdempotent() {
	// The method must be that of your own request: a redirect may have changed the one
	// of the response from POST to GET.
	mayRetry := func(m httpenum.Method, s httpenum.Status) bool {
		switch s {
		case httpenum.StatusRequestTimeout, // the server did not get all of the request
			httpenum.StatusTooEarly,        // it refused it in TLS early data; send no such data again
			httpenum.StatusTooManyRequests: // it refused to process one more
			return true
		case httpenum.StatusBadGateway, // the server behind the gateway may have processed it
			httpenum.StatusServiceUnavailable, // an overloaded server may have, in part
			httpenum.StatusGatewayTimeout:     // the server behind may still process it
			return m.IsIdempotent()
		}
		return false
	}

	for _, s := range []httpenum.Status{410, 429, 503} {
		fmt.Println(s, mayRetry("PROPFIND", s), mayRetry("POST", s))
	}
	// Output:
	// 410 Gone false false
	// 429 Too Many Requests true true
	// 503 Service Unavailable true false
}

// Send parameters in the body if the method normally has one, otherwise in the URL.
func ExampleMethod_TakesBody() {
	newRequest := func(m httpenum.Method, target string, params url.Values) (*http.Request, error) {
		if m.TakesBody() {
			req, err := http.NewRequest(m.String(), target, strings.NewReader(params.Encode()))
			if err == nil {
				req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
			}
			return req, err
		}
		req, err := http.NewRequest(m.String(), target, nil)
		if err == nil {
			req.URL.RawQuery = params.Encode()
		}
		return req, err
	}

	for _, m := range []httpenum.Method{"GET", "POST", "QUERY", "DELETE"} {
		req, err := newRequest(m, "https://example.com/", url.Values{"color": {"red"}})
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(req.Method, req.URL, req.ContentLength)
	}
	// Output:
	// GET https://example.com/?color=red 0
	// POST https://example.com/ 9
	// QUERY https://example.com/ 9
	// DELETE https://example.com/?color=red 0
}
