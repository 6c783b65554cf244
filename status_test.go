package httpenum_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"math"
	"math/rand"
	"net/http"
	"net/http/httptest"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/httpenum/httpenum"
)

// The statuses, in the order of their codes.
var statusTests = []struct {
	status    httpenum.Status
	code      int
	constant  string
	name      string
	phrase    string
	reference string
}{
	{httpenum.StatusContinue, 100, "StatusContinue", "CONTINUE", "Continue", "RFC 9110, Section 15.2.1"},
	{httpenum.StatusSwitchingProtocols, 101, "StatusSwitchingProtocols", "SWITCHING_PROTOCOLS", "Switching Protocols", "RFC 9110, Section 15.2.2"},
	{httpenum.StatusProcessing, 102, "StatusProcessing", "PROCESSING", "Processing", "RFC 2518, Section 10.1"},
	{httpenum.StatusEarlyHints, 103, "StatusEarlyHints", "EARLY_HINTS", "Early Hints", "RFC 8297, Section 2"},

	{httpenum.StatusOK, 200, "StatusOK", "OK", "OK", "RFC 9110, Section 15.3.1"},
	{httpenum.StatusCreated, 201, "StatusCreated", "CREATED", "Created", "RFC 9110, Section 15.3.2"},
	{httpenum.StatusAccepted, 202, "StatusAccepted", "ACCEPTED", "Accepted", "RFC 9110, Section 15.3.3"},
	{httpenum.StatusNonAuthoritativeInformation, 203, "StatusNonAuthoritativeInformation", "NON_AUTHORITATIVE_INFORMATION", "Non-Authoritative Information", "RFC 9110, Section 15.3.4"},
	{httpenum.StatusNoContent, 204, "StatusNoContent", "NO_CONTENT", "No Content", "RFC 9110, Section 15.3.5"},
	{httpenum.StatusResetContent, 205, "StatusResetContent", "RESET_CONTENT", "Reset Content", "RFC 9110, Section 15.3.6"},
	{httpenum.StatusPartialContent, 206, "StatusPartialContent", "PARTIAL_CONTENT", "Partial Content", "RFC 9110, Section 15.3.7"},
	{httpenum.StatusMultiStatus, 207, "StatusMultiStatus", "MULTI_STATUS", "Multi-Status", "RFC 4918, Section 11.1"},
	{httpenum.StatusAlreadyReported, 208, "StatusAlreadyReported", "ALREADY_REPORTED", "Already Reported", "RFC 5842, Section 7.1"},
	{httpenum.StatusIMUsed, 226, "StatusIMUsed", "IM_USED", "IM Used", "RFC 3229, Section 10.4.1"},

	{httpenum.StatusMultipleChoices, 300, "StatusMultipleChoices", "MULTIPLE_CHOICES", "Multiple Choices", "RFC 9110, Section 15.4.1"},
	{httpenum.StatusMovedPermanently, 301, "StatusMovedPermanently", "MOVED_PERMANENTLY", "Moved Permanently", "RFC 9110, Section 15.4.2"},
	{httpenum.StatusFound, 302, "StatusFound", "FOUND", "Found", "RFC 9110, Section 15.4.3"},
	{httpenum.StatusSeeOther, 303, "StatusSeeOther", "SEE_OTHER", "See Other", "RFC 9110, Section 15.4.4"},
	{httpenum.StatusNotModified, 304, "StatusNotModified", "NOT_MODIFIED", "Not Modified", "RFC 9110, Section 15.4.5"},
	{httpenum.StatusUseProxy, 305, "StatusUseProxy", "USE_PROXY", "Use Proxy", "RFC 9110, Section 15.4.6"},
	{httpenum.StatusTemporaryRedirect, 307, "StatusTemporaryRedirect", "TEMPORARY_REDIRECT", "Temporary Redirect", "RFC 9110, Section 15.4.8"},
	{httpenum.StatusPermanentRedirect, 308, "StatusPermanentRedirect", "PERMANENT_REDIRECT", "Permanent Redirect", "RFC 9110, Section 15.4.9"},

	{httpenum.StatusBadRequest, 400, "StatusBadRequest", "BAD_REQUEST", "Bad Request", "RFC 9110, Section 15.5.1"},
	{httpenum.StatusUnauthorized, 401, "StatusUnauthorized", "UNAUTHORIZED", "Unauthorized", "RFC 9110, Section 15.5.2"},
	{httpenum.StatusPaymentRequired, 402, "StatusPaymentRequired", "PAYMENT_REQUIRED", "Payment Required", "RFC 9110, Section 15.5.3"},
	{httpenum.StatusForbidden, 403, "StatusForbidden", "FORBIDDEN", "Forbidden", "RFC 9110, Section 15.5.4"},
	{httpenum.StatusNotFound, 404, "StatusNotFound", "NOT_FOUND", "Not Found", "RFC 9110, Section 15.5.5"},
	{httpenum.StatusMethodNotAllowed, 405, "StatusMethodNotAllowed", "METHOD_NOT_ALLOWED", "Method Not Allowed", "RFC 9110, Section 15.5.6"},
	{httpenum.StatusNotAcceptable, 406, "StatusNotAcceptable", "NOT_ACCEPTABLE", "Not Acceptable", "RFC 9110, Section 15.5.7"},
	{httpenum.StatusProxyAuthenticationRequired, 407, "StatusProxyAuthenticationRequired", "PROXY_AUTHENTICATION_REQUIRED", "Proxy Authentication Required", "RFC 9110, Section 15.5.8"},
	{httpenum.StatusRequestTimeout, 408, "StatusRequestTimeout", "REQUEST_TIMEOUT", "Request Timeout", "RFC 9110, Section 15.5.9"},
	{httpenum.StatusConflict, 409, "StatusConflict", "CONFLICT", "Conflict", "RFC 9110, Section 15.5.10"},
	{httpenum.StatusGone, 410, "StatusGone", "GONE", "Gone", "RFC 9110, Section 15.5.11"},
	{httpenum.StatusLengthRequired, 411, "StatusLengthRequired", "LENGTH_REQUIRED", "Length Required", "RFC 9110, Section 15.5.12"},
	{httpenum.StatusPreconditionFailed, 412, "StatusPreconditionFailed", "PRECONDITION_FAILED", "Precondition Failed", "RFC 9110, Section 15.5.13"},
	{httpenum.StatusRequestEntityTooLarge, 413, "StatusRequestEntityTooLarge", "REQUEST_ENTITY_TOO_LARGE", "Request Entity Too Large", "RFC 9110, Section 15.5.14"},
	{httpenum.StatusRequestURITooLong, 414, "StatusRequestURITooLong", "REQUEST_URI_TOO_LONG", "Request-URI Too Long", "RFC 9110, Section 15.5.15"},
	{httpenum.StatusUnsupportedMediaType, 415, "StatusUnsupportedMediaType", "UNSUPPORTED_MEDIA_TYPE", "Unsupported Media Type", "RFC 9110, Section 15.5.16"},
	{httpenum.StatusRequestedRangeNotSatisfiable, 416, "StatusRequestedRangeNotSatisfiable", "REQUESTED_RANGE_NOT_SATISFIABLE", "Requested Range Not Satisfiable", "RFC 9110, Section 15.5.17"},
	{httpenum.StatusExpectationFailed, 417, "StatusExpectationFailed", "EXPECTATION_FAILED", "Expectation Failed", "RFC 9110, Section 15.5.18"},
	{httpenum.StatusImATeapot, 418, "StatusImATeapot", "IM_A_TEAPOT", "I'm a Teapot", "RFC 2324, Section 2.3.2"},
	{httpenum.StatusMisdirectedRequest, 421, "StatusMisdirectedRequest", "MISDIRECTED_REQUEST", "Misdirected Request", "RFC 9110, Section 15.5.20"},
	{httpenum.StatusUnprocessableEntity, 422, "StatusUnprocessableEntity", "UNPROCESSABLE_ENTITY", "Unprocessable Entity", "RFC 9110, Section 15.5.21"},
	{httpenum.StatusLocked, 423, "StatusLocked", "LOCKED", "Locked", "RFC 4918, Section 11.3"},
	{httpenum.StatusFailedDependency, 424, "StatusFailedDependency", "FAILED_DEPENDENCY", "Failed Dependency", "RFC 4918, Section 11.4"},
	{httpenum.StatusTooEarly, 425, "StatusTooEarly", "TOO_EARLY", "Too Early", "RFC 8470, Section 5.2"},
	{httpenum.StatusUpgradeRequired, 426, "StatusUpgradeRequired", "UPGRADE_REQUIRED", "Upgrade Required", "RFC 9110, Section 15.5.22"},
	{httpenum.StatusPreconditionRequired, 428, "StatusPreconditionRequired", "PRECONDITION_REQUIRED", "Precondition Required", "RFC 6585, Section 3"},
	{httpenum.StatusTooManyRequests, 429, "StatusTooManyRequests", "TOO_MANY_REQUESTS", "Too Many Requests", "RFC 6585, Section 4"},
	{httpenum.StatusRequestHeaderFieldsTooLarge, 431, "StatusRequestHeaderFieldsTooLarge", "REQUEST_HEADER_FIELDS_TOO_LARGE", "Request Header Fields Too Large", "RFC 6585, Section 5"},
	{httpenum.StatusUnavailableForLegalReasons, 451, "StatusUnavailableForLegalReasons", "UNAVAILABLE_FOR_LEGAL_REASONS", "Unavailable For Legal Reasons", "RFC 7725, Section 3"},

	{httpenum.StatusInternalServerError, 500, "StatusInternalServerError", "INTERNAL_SERVER_ERROR", "Internal Server Error", "RFC 9110, Section 15.6.1"},
	{httpenum.StatusNotImplemented, 501, "StatusNotImplemented", "NOT_IMPLEMENTED", "Not Implemented", "RFC 9110, Section 15.6.2"},
	{httpenum.StatusBadGateway, 502, "StatusBadGateway", "BAD_GATEWAY", "Bad Gateway", "RFC 9110, Section 15.6.3"},
	{httpenum.StatusServiceUnavailable, 503, "StatusServiceUnavailable", "SERVICE_UNAVAILABLE", "Service Unavailable", "RFC 9110, Section 15.6.4"},
	{httpenum.StatusGatewayTimeout, 504, "StatusGatewayTimeout", "GATEWAY_TIMEOUT", "Gateway Timeout", "RFC 9110, Section 15.6.5"},
	{httpenum.StatusHTTPVersionNotSupported, 505, "StatusHTTPVersionNotSupported", "HTTP_VERSION_NOT_SUPPORTED", "HTTP Version Not Supported", "RFC 9110, Section 15.6.6"},
	{httpenum.StatusVariantAlsoNegotiates, 506, "StatusVariantAlsoNegotiates", "VARIANT_ALSO_NEGOTIATES", "Variant Also Negotiates", "RFC 2295, Section 8.1"},
	{httpenum.StatusInsufficientStorage, 507, "StatusInsufficientStorage", "INSUFFICIENT_STORAGE", "Insufficient Storage", "RFC 4918, Section 11.5"},
	{httpenum.StatusLoopDetected, 508, "StatusLoopDetected", "LOOP_DETECTED", "Loop Detected", "RFC 5842, Section 7.2"},
	{httpenum.StatusNotExtended, 510, "StatusNotExtended", "NOT_EXTENDED", "Not Extended", "RFC 2774, Section 7"},
	{httpenum.StatusNetworkAuthenticationRequired, 511, "StatusNetworkAuthenticationRequired", "NETWORK_AUTHENTICATION_REQUIRED", "Network Authentication Required", "RFC 6585, Section 6"},
}

// The other names of constants, in the order of status.go, and who uses them.
var statusAliases = []struct {
	alias    httpenum.Status
	of       httpenum.Status
	constant string
	name     string
	user     string
}{
	{httpenum.StatusNonAuthoritativeInfo, httpenum.StatusNonAuthoritativeInformation, "StatusNonAuthoritativeInfo", "NON_AUTHORITATIVE_INFO", "net/http"},
	{httpenum.StatusProxyAuthRequired, httpenum.StatusProxyAuthenticationRequired, "StatusProxyAuthRequired", "PROXY_AUTH_REQUIRED", "net/http"},
	{httpenum.StatusTeapot, httpenum.StatusImATeapot, "StatusTeapot", "TEAPOT", "net/http"},
	{httpenum.StatusContentTooLarge, httpenum.StatusRequestEntityTooLarge, "StatusContentTooLarge", "CONTENT_TOO_LARGE", "RFC 9110"},
	{httpenum.StatusURITooLong, httpenum.StatusRequestURITooLong, "StatusURITooLong", "URI_TOO_LONG", "RFC 9110"},
	{httpenum.StatusRangeNotSatisfiable, httpenum.StatusRequestedRangeNotSatisfiable, "StatusRangeNotSatisfiable", "RANGE_NOT_SATISFIABLE", "RFC 9110"},
	{httpenum.StatusUnprocessableContent, httpenum.StatusUnprocessableEntity, "StatusUnprocessableContent", "UNPROCESSABLE_CONTENT", "RFC 9110"},
}

// constants returns the constants in a file, which must have the type typ: own has those
// with a literal value, aliases those defined by another constant.
func constants(t *testing.T, file, typ string) (own, aliases []*ast.ValueSpec) {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	for _, decl := range parsed.Decls {
		block, ok := decl.(*ast.GenDecl)
		if !ok || block.Tok != token.CONST {
			continue
		}
		for _, spec := range block.Specs {
			spec := spec.(*ast.ValueSpec)
			if got := fmt.Sprint(spec.Type); got != typ {
				t.Fatalf("%s, in %s, has the type %s, want %s", spec.Names[0], file, got, typ)
			}
			if _, ok := spec.Values[0].(*ast.BasicLit); ok {
				own = append(own, spec)
			} else {
				aliases = append(aliases, spec)
			}
		}
	}
	return own, aliases
}

// checkComment checks that the comment of a constant begins with its Description, and
// ends with a line that begins with its reference: other RFCs may follow that.
func checkComment(t *testing.T, spec *ast.ValueSpec, description, reference string) {
	t.Helper()
	lines := strings.Split(strings.TrimSpace(spec.Doc.Text()), "\n")
	if first := lines[0]; first != description {
		t.Fatalf("the comment of %s begins %q, want its Description, %q", spec.Names[0], first, description)
	}
	if last := lines[len(lines)-1]; last != reference+"." && !strings.HasPrefix(last, reference+", ") {
		t.Fatalf("the comment of %s ends %q, want its reference, %q", spec.Names[0], last, reference)
	}
}

func contains[T comparable](list []T, value T) bool {
	for _, v := range list {
		if v == value {
			return true
		}
	}
	return false
}

// Each constant has a row, a line in the list and a test row. This is before the tests
// of values, so that the first message says what a new constant lacks.
func TestStatusConstants(t *testing.T) {
	own, _ := constants(t, "status.go", "Status")
	for i, spec := range own {
		name := spec.Names[0].Name
		code, err := strconv.Atoi(spec.Values[0].(*ast.BasicLit).Value)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		s := httpenum.Status(code)
		if !s.IsKnown() {
			t.Fatalf("%s has no row in statuses, in status.go", name)
		}
		if !contains(s.Values(), s) {
			t.Fatalf("%s has no line in knownStatuses, in status.go", name)
		}
		if i >= len(statusTests) || name != statusTests[i].constant {
			t.Fatalf("%s has no row in statusTests, in status_test.go, or not at its place", name)
		}
		checkComment(t, spec, s.Description()+".", statusTests[i].reference) // a status has no final period
	}
}

func TestStatus(t *testing.T) {
	for _, tt := range statusTests {
		s := httpenum.Status(tt.code)
		if tt.status != s {
			t.Fatalf("%s = %d, want %d", tt.constant, tt.status, tt.code)
		}
		if !s.IsKnown() {
			t.Fatalf("Status(%d).IsKnown() = false, want true", tt.code)
		}
		if got := s.Name(); got != tt.name {
			t.Fatalf("Status(%d).Name() = %q, want %q", tt.code, got, tt.name)
		}
		if got := s.Phrase(); got != tt.phrase {
			t.Fatalf("Status(%d).Phrase() = %q, want %q", tt.code, got, tt.phrase)
		}
		if got, want := s.String(), strconv.Itoa(tt.code)+" "+tt.phrase; got != want {
			t.Fatalf("Status(%d).String() = %q, want %q", tt.code, got, want)
		}
		if got, want := s.Digits(), strconv.Itoa(tt.code); got != want {
			t.Fatalf("Status(%d).Digits() = %q, want %q", tt.code, got, want)
		}
		if got, want := s.GoString(), "httpenum."+tt.constant; got != want {
			t.Fatalf("Status(%d).GoString() = %q, want %q", tt.code, got, want)
		}
	}
}

// Python has this text. TestStatusConstants compares each Description with its comment.
func TestStatusDescription(t *testing.T) {
	if got, want := httpenum.StatusOK.Description(), "Request fulfilled, document follows"; got != want {
		t.Errorf("StatusOK.Description() = %q, want %q", got, want)
	}
}

// The comment of another name is that of the constant, and says who uses the name.
func TestStatusAliases(t *testing.T) {
	own, aliases := constants(t, "status.go", "Status")
	comments := map[string]string{}
	for _, spec := range own {
		comments[spec.Names[0].Name] = spec.Doc.Text()
	}
	for i, spec := range aliases {
		name := spec.Names[0].Name
		if i >= len(statusAliases) || name != statusAliases[i].constant {
			t.Fatalf("%s has no row in statusAliases, in status_test.go, or not at its place", name)
		}
		tt := statusAliases[i]
		if tt.alias != tt.of {
			t.Fatalf("%s = %d, want %d", name, tt.alias, tt.of)
		}
		constant := fmt.Sprint(spec.Values[0])
		want := comments[constant] + fmt.Sprintf("%s's name for %s.\nIts Phrase remains %q.\n", tt.user, constant, tt.of.Phrase())
		if got := spec.Doc.Text(); got != want {
			t.Fatalf("%s has the comment\n%swant\n%s", name, got, want)
		}
	}
}

// ints returns -1099 to 1099, the extremes, and numbers that become one of the first if
// an implementation keeps only some of the bits.
func ints() []int {
	var list []int
	for _, offset := range []int{0, 1 << 16, -1 << 16, 1 << (strconv.IntSize / 2), 100 << 8, -100 << 8} {
		for n := -1099; n <= 1099; n++ {
			list = append(list, offset+n)
		}
	}
	return append(list, math.MinInt, math.MinInt+1, math.MinInt32, math.MaxInt32, math.MaxInt-1, math.MaxInt)
}

func TestStatusUnknown(t *testing.T) {
	known := map[int]bool{}
	for _, tt := range statusTests {
		known[tt.code] = true
	}
	for _, n := range ints() {
		if known[n] {
			continue
		}
		s, digits := httpenum.Status(n), strconv.Itoa(n)
		if s.IsKnown() {
			t.Fatalf("Status(%d).IsKnown() = true, want false", n)
		}
		if got := s.Name(); got != "" {
			t.Fatalf("Status(%d).Name() = %q, want none", n, got)
		}
		if got := s.Phrase(); got != "" {
			t.Fatalf("Status(%d).Phrase() = %q, want none", n, got)
		}
		if got := s.Description(); got != "" {
			t.Fatalf("Status(%d).Description() = %q, want none", n, got)
		}
		if got := s.String(); got != digits {
			t.Fatalf("Status(%d).String() = %q, want %q", n, got, digits)
		}
		if got := s.Digits(); got != digits {
			t.Fatalf("Status(%d).Digits() = %q, want %q", n, got, digits)
		}
		if got, want := s.GoString(), "httpenum.Status("+digits+")"; got != want {
			t.Fatalf("Status(%d).GoString() = %q, want %q", n, got, want)
		}
	}
}

func TestStatusValues(t *testing.T) {
	for _, s := range []httpenum.Status{-1, 0, 200, 999} {
		got := s.Values()
		if len(got) != len(statusTests) {
			t.Fatalf("Status(%d).Values() has %d statuses, want %d", s, len(got), len(statusTests))
		}
		for i, tt := range statusTests {
			if got[i] != tt.status {
				t.Fatalf("Status(%d).Values()[%d] = %d, want %d", s, i, got[i], tt.status)
			}
		}
		got[0] = 0 // the next caller must not see this
	}
}

func TestStatusRanges(t *testing.T) {
	for _, tt := range []struct {
		name        string
		is          func(httpenum.Status) bool
		first, last int
	}{
		{"IsValid", httpenum.Status.IsValid, 100, 599},
		{"IsInformational", httpenum.Status.IsInformational, 100, 199},
		{"IsSuccess", httpenum.Status.IsSuccess, 200, 299},
		{"IsRedirection", httpenum.Status.IsRedirection, 300, 399},
		{"IsClientError", httpenum.Status.IsClientError, 400, 499},
		{"IsServerError", httpenum.Status.IsServerError, 500, 599},
	} {
		for _, n := range ints() {
			if got, want := tt.is(httpenum.Status(n)), tt.first <= n && n <= tt.last; got != want {
				t.Fatalf("Status(%d).%s() = %t, want %t", n, tt.name, got, want)
			}
		}
	}
}

func TestStatusIsError(t *testing.T) {
	for _, n := range ints() {
		want := n < 100 || n > 399
		if got := httpenum.Status(n).IsError(); got != want {
			t.Fatalf("Status(%d).IsError() = %t, want %t", n, got, want)
		}
	}
}

func TestStatusClass(t *testing.T) {
	for _, n := range ints() {
		want := ""
		if 100 <= n && n <= 599 {
			want = strconv.Itoa(n)[:1] + "xx"
		}
		if got := httpenum.Status(n).Class(); got != want {
			t.Fatalf("Status(%d).Class() = %q, want %q", n, got, want)
		}
	}
}

func TestStatusAllowsBody(t *testing.T) {
	for _, n := range ints() {
		want := (n < 100 || n > 199) && n != 204 && n != 304
		if got := httpenum.Status(n).AllowsBody(); got != want {
			t.Fatalf("Status(%d).AllowsBody() = %t, want %t", n, got, want)
		}
	}
}

func TestStatusIsHeuristicallyCacheable(t *testing.T) {
	// The lists of RFC 9110 and RFC 7725, in full.
	cacheable := []int{200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501}
	for _, n := range ints() {
		if got, want := httpenum.Status(n).IsHeuristicallyCacheable(), contains(cacheable, n); got != want {
			t.Fatalf("Status(%d).IsHeuristicallyCacheable() = %t, want %t", n, got, want)
		}
	}
}

// Each status of net/http is known here. Two phrases differ.
func TestStatusPhraseNetHTTP(t *testing.T) {
	for code := 0; code <= 999; code++ {
		want := http.StatusText(code)
		switch want {
		case "":
			continue
		case "Request URI Too Long":
			want = "Request-URI Too Long"
		case "I'm a teapot":
			want = "I'm a Teapot"
		}
		if got := httpenum.Status(code).Phrase(); got != want {
			t.Fatalf("Status(%d).Phrase() = %q, want %q; http.StatusText returns %q", code, got, want, http.StatusText(code))
		}
	}
}

// In JSON, a status is a number and a method a string, known or not.
func TestJSON(t *testing.T) {
	type message struct {
		Statuses []httpenum.Status
		Methods  []httpenum.Method
	}
	sent := message{[]httpenum.Status{404, 499, -1}, []httpenum.Method{"GET", "get", ""}}
	want := `{"Statuses":[404,499,-1],"Methods":["GET","get",""]}`
	data, err := json.Marshal(sent)
	if err != nil || string(data) != want {
		t.Errorf("json.Marshal = %s, %v, want %s", data, err, want)
	}
	var got message
	if err := json.Unmarshal(data, &got); err != nil || !reflect.DeepEqual(got, sent) {
		t.Errorf("json.Unmarshal(%s) = %v, %v, want %v", data, got, err, sent)
	}
}

func TestParseStatus(t *testing.T) {
	for _, tt := range []struct {
		text string
		want httpenum.Status
	}{
		// Codes, known or not.
		{"404", 404},
		{"100", 100},
		{"599", 599},
		{"499", 499},

		// A code, a space and any text.
		{"404 Not Found", 404},
		{"404 Fine", 404},
		{"404 ", 404},
		{"200 302", 200},
		{"200 - 300", 200},

		// Names and phrases; TestParseStatusNames has them all.
		{"NOT_FOUND", 404},
		{"not-found", 404},
		{"Not Found", 404},
		{"NotFound", 404},
		{"notfound", 404},
		{"HTTP_VERSION-not supported", 505},
		{"TooMany-Requests", 429},
		{"URITooLong", 414},
		{"ImATeapot", 418},
		{"I'mATeapot", 418},
		{"Payload Too Large", 413}, // RFC 7231
	} {
		got, err := httpenum.ParseStatus(tt.text)
		if got != tt.want || err != nil {
			t.Fatalf("ParseStatus(%q) = %d, %v, want %d", tt.text, got, err, tt.want)
		}
	}
}

func TestParseStatusRejects(t *testing.T) {
	for _, text := range []string{
		// Codes.
		"099",
		"600",
		"40",
		"0404",
		"+40",
		"4xx",
		"40x",
		"4/4",
		" 404",
		"404\n",
		"404\tNot Found",
		"200,201",
		"600 Not Found",
		"HTTP/1.1 200 OK",

		// Names, and separators at other places.
		"",
		"BREW",
		"NotFoun",
		"StatusNotFound",
		"HTTPStatus.NOT_FOUND",
		"NOT.FOUND",
		"not--found",
		"NOT__FOUND",
		"N-otFound",
		"tea-pot",
		"NotFound_",
		"_NotFound",
		"NOT_FOUND ",
		"_",

		// Letters whose low byte or fold is an ASCII letter.
		"\u014f\u014b", // "OK" in the low bytes
		"o\u212a",      // the Kelvin sign folds to K
		"\u017fee other",
	} {
		if got, err := httpenum.ParseStatus(text); got != 0 || err == nil {
			t.Fatalf("ParseStatus(%q) = %d, %v, want an error", text, got, err)
		}
	}
}

// Each name and phrase, with each separator or none, in any case. Two names that differ
// only in separators would fail here.
func TestParseStatusNames(t *testing.T) {
	check := func(name string, want httpenum.Status) {
		for _, sep := range []string{"_", "-", " ", ""} {
			text := strings.NewReplacer("_", sep, "-", sep, " ", sep).Replace(name)
			for _, text := range []string{text, strings.ToLower(text), strings.ToUpper(text)} {
				if got, err := httpenum.ParseStatus(text); got != want || err != nil {
					t.Fatalf("ParseStatus(%q) = %d, %v, want %d", text, got, err, want)
				}
			}
		}
	}
	for _, tt := range statusTests {
		check(tt.name, tt.status)
		check(tt.phrase, tt.status)
	}
	for _, tt := range statusAliases {
		check(tt.name, tt.of)
	}
}

// Which byte c makes before + c + after a status.
func TestParseStatusBytes(t *testing.T) {
	for _, tt := range []struct {
		before, after string
		status        httpenum.Status
		want          string // all such bytes, in ascending order
	}{
		{"NOT", "FOUND", 404, " -_"},
		{"NOT_", "OUND", 404, "Ff"},
		{"unauthori", "ed", 401, "Zz"},
		{"Gone", "", 410, ""},
		{"404", "Not Found", 404, " "},
		{"", "04", 404, "4"},
		{"4", "4", 404, "0"},
		{"40", "", 404, "4"},
	} {
		got := ""
		for c := 0; c <= 255; c++ {
			text := string([]byte{byte(c)})
			if s, _ := httpenum.ParseStatus(tt.before + text + tt.after); s == tt.status {
				got += text
			}
		}
		if got != tt.want {
			t.Errorf("ParseStatus(%q + c + %q) = %d for c in %q, want %q", tt.before, tt.after, tt.status, got, tt.want)
		}
	}
}

// Any text gives a valid status, or an error in one short line of ASCII.
func FuzzParseStatus(f *testing.F) {
	f.Add("404 Not Found")
	f.Add("I'm-aTeapot")
	errorText := regexp.MustCompile(`^httpenum: [ -~]{1,300}$`)
	f.Fuzz(func(t *testing.T, text string) {
		s, err := httpenum.ParseStatus(text)
		if err == nil && !s.IsValid() {
			t.Errorf("ParseStatus(%q) = %d, want a valid status or an error", text, s)
		}
		if err != nil && (s != 0 || !errorText.MatchString(err.Error())) {
			t.Errorf("ParseStatus(%q) = %d, %q, want 0 and a short line of ASCII", text, s, err)
		}
	})
}

func TestParseStatusError(t *testing.T) {
	const (
		invalid = `: code must be in the range 100 to 599`
		unknown = `: want a code ("404"), a code and a phrase ("404 Not Found"), a name ("NOT_FOUND") or a phrase ("Not Found")`
	)
	for _, tt := range []struct{ text, want string }{
		{"600", `httpenum: invalid status "600"` + invalid},
		{"600 caf\u00e9\r\nX: y\x1b[2J", `httpenum: invalid status "600 caf\u00e9\r\nX: y\x1b[2J"` + invalid},
		{"600 " + strings.Repeat("x", 1000), `httpenum: invalid status "600 xxxxxxxxxxxxxxxxxxxxxxxxxxxx"...` + invalid},
		{"", `httpenum: unknown status ""` + unknown},
		{strings.Repeat("x", 32), `httpenum: unknown status "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"` + unknown},
		{strings.Repeat("x", 33), `httpenum: unknown status "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"...` + unknown},
		{strings.Repeat("x", 29) + "\u00e9\u00e9", `httpenum: unknown status "xxxxxxxxxxxxxxxxxxxxxxxxxxxxx\u00e9\xc3"...` + unknown},
	} {
		s, err := httpenum.ParseStatus(tt.text)
		if s != 0 || err == nil || err.Error() != tt.want {
			t.Errorf("ParseStatus(%.40q) = %d, %v\nwant 0, %s", tt.text, s, err, tt.want)
		}
	}
}

// Results go here so that the compiler keeps the calls.
var (
	sinkString string
	sinkStatus httpenum.Status
	sinkMethod httpenum.Method
)

func TestAllocs(t *testing.T) {
	s := httpenum.StatusNotFound
	for _, tt := range []struct {
		name string
		f    func()
	}{
		{"Status.Phrase", func() { sinkString = s.Phrase() }},
		{"Status.String", func() { sinkString = s.String() }},
		{"Status.Digits", func() { sinkString = s.Digits() }},
		{"ParseStatus of a code", func() { sinkStatus, _ = httpenum.ParseStatus("499") }},
		{"ParseStatus of a code and a phrase", func() { sinkStatus, _ = httpenum.ParseStatus("404 Not Found") }},
		{"ParseStatus of a name", func() { sinkStatus, _ = httpenum.ParseStatus("not-found") }},
		{"ParseStatus of another name", func() { sinkStatus, _ = httpenum.ParseStatus("teapot") }},
		{"ParseStatus of a name without separators", func() { sinkStatus, _ = httpenum.ParseStatus("ContentTooLarge") }},
		{"Method.Canonical", func() { sinkMethod = httpenum.Method("options").Canonical() }},
		{"ParseMethod", func() { sinkMethod, _ = httpenum.ParseMethod("OPTIONS") }},
	} {
		if got := testing.AllocsPerRun(100, tt.f); got != 0 {
			t.Errorf("%s: %v allocations, want none", tt.name, got)
		}
	}
}

// drawStatuses returns known statuses in random order, the same at each call.
func drawStatuses() (statuses [1024]httpenum.Status) {
	rnd := rand.New(rand.NewSource(1))
	for i := range statuses {
		statuses[i] = statusTests[rnd.Intn(len(statusTests))].status
	}
	return statuses
}

func BenchmarkStatusPhrase(b *testing.B) {
	statuses := drawStatuses()
	b.Run("impl=httpenum", func(b *testing.B) {
		for i := 0; i < b.N; i++ {
			sinkString = statuses[i%len(statuses)].Phrase()
		}
	})
	b.Run("impl=http.StatusText", func(b *testing.B) {
		for i := 0; i < b.N; i++ {
			sinkString = http.StatusText(int(statuses[i%len(statuses)]))
		}
	})
}

func BenchmarkParseStatus(b *testing.B) {
	var names [1024]string
	byName := map[string]httpenum.Status{}
	for i, s := range drawStatuses() {
		names[i] = s.Name()
		byName[names[i]] = s
	}
	b.Run("impl=httpenum", func(b *testing.B) {
		for i := 0; i < b.N; i++ {
			sinkStatus, _ = httpenum.ParseStatus(names[i%len(names)])
		}
	})
	b.Run("impl=strings.ToUpper", func(b *testing.B) {
		for i := 0; i < b.N; i++ {
			sinkStatus = byName[strings.ToUpper(names[i%len(names)])]
		}
	})
}

// textStatus is a Status that a configuration has as text. The zero value is "".
type textStatus struct{ httpenum.Status }

func (s textStatus) MarshalText() ([]byte, error) {
	switch {
	case s.Status == 0:
		return nil, nil
	case !s.IsValid():
		return nil, fmt.Errorf("invalid status %s", s.Digits())
	}
	return []byte(s.String()), nil
}

func (s *textStatus) UnmarshalText(text []byte) (err error) {
	if len(text) == 0 {
		s.Status = 0
		return nil
	}
	s.Status, err = httpenum.ParseStatus(string(text))
	return err
}

// UnmarshalJSON reads a number, too, which has no quotes, and leaves s at null.
func (s *textStatus) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	if data[0] != '"' {
		return s.UnmarshalText(data)
	}
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return err
	}
	return s.UnmarshalText([]byte(text))
}

// Read and write a status as text in JSON and with whatever else uses
// [encoding.TextUnmarshaler]. It reads all that it writes. The zero value, "", is no
// status to answer with: replace it by a default before use.
func Example_configuration() {
	var config struct{ OnTimeout, OnMissing, OnError textStatus }
	for _, text := range []string{
		`{"OnTimeout": "service-unavailable", "OnMissing": 404, "OnError": null}`,
		`{"OnTimeout": "503 Service Unavailable", "OnMissing": "404 Not Found", "OnError": ""}`,
	} {
		if err := json.Unmarshal([]byte(text), &config); err != nil {
			fmt.Println(err)
			return
		}
		data, err := json.Marshal(config)
		fmt.Println(string(data), err)
	}
	// Output:
	// {"OnTimeout":"503 Service Unavailable","OnMissing":"404 Not Found","OnError":""} <nil>
	// {"OnTimeout":"503 Service Unavailable","OnMissing":"404 Not Found","OnError":""} <nil>
}

// List all statuses of a class.
func ExampleStatus_Values() {
	for _, s := range httpenum.Status(0).Values() {
		if s.IsRedirection() {
			fmt.Print(s.Digits(), " ")
		}
	}
	// Output: 300 301 302 303 304 305 307 308
}

// Match a status with a list as people write it, of codes, names and classes. A range
// is not one of these: "200 - 299" would be read as its first code.
func ExampleStatus_Class() {
	accepted := map[string]bool{}
	for _, text := range []string{"200", "not-found", "5XX", "2000"} {
		switch class := strings.ToLower(text); class {
		case "1xx", "2xx", "3xx", "4xx", "5xx":
			accepted[class] = true
		default:
			if s, err := httpenum.ParseStatus(text); err == nil {
				accepted[s.Digits()] = true
			} else {
				fmt.Printf("%q is no status and no class\n", text)
			}
		}
	}

	for _, s := range []httpenum.Status{200, 201, 404, 599, 600} {
		fmt.Println(s, accepted[s.Digits()] || accepted[s.Class()])
	}
	// Output:
	// "2000" is no status and no class
	// 200 OK true
	// 201 Created false
	// 404 Not Found true
	// 599 true
	// 600 false
}

// Write the status line of any valid status: the space stays without a phrase.
func ExampleStatus_Digits() {
	s := httpenum.Status(499)
	fmt.Printf("%q\n", "HTTP/1.1 "+s.Digits()+" "+s.Phrase()+"\r\n")
	// Output: "HTTP/1.1 499 \r\n"
}

// Write a body only if the final status allows a server to send one.
func ExampleStatus_AllowsBody() {
	respond := func(w http.ResponseWriter, s httpenum.Status, text string) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		w.WriteHeader(int(s))
		if s.AllowsBody() && s != httpenum.StatusResetContent {
			io.WriteString(w, text)
		}
	}

	for _, s := range []httpenum.Status{204, 205, 422} {
		w := httptest.NewRecorder()
		respond(w, s, "no such color")
		fmt.Printf("%d %q\n", w.Code, w.Body)
	}
	// Output:
	// 204 ""
	// 205 ""
	// 422 "no such color"
}

// Define a flag that accepts a code, a name or a phrase.
func ExampleParseStatus() {
	status := httpenum.StatusOK
	flags := flag.NewFlagSet("serve", flag.ContinueOnError)
	flags.Func("status", "the `status` to answer with", func(text string) error {
		s, err := httpenum.ParseStatus(text)
		if err == nil {
			status = s
		}
		return err
	})

	err := flags.Parse([]string{"-status=service-unavailable"})
	fmt.Println(status, err)
	// Output: 503 Service Unavailable <nil>
}
