package httpenum_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/gob"
	"encoding/json"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	htmltemplate "html/template"
	"io"
	"log/slog"
	"math"
	"math/rand"
	"net"
	"net/http"
	"net/http/httptest"
	"net/textproto"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"text/template"
	"time"

	"github.com/httpenum/httpenum"
)

// The number of statuses that the spec lists, against a row lost everywhere.
const numStatuses = 62

// The rows of the spec, in its order.
var statusTests = []struct {
	status      httpenum.Status
	code        int
	constant    string
	name        string
	phrase      string
	reference   string
	description string
}{
	{httpenum.StatusContinue, 100, "StatusContinue", "CONTINUE", "Continue", "RFC 9110, Section 15.2.1",
		"The server has no objection so far; send the rest of the request"},
	{httpenum.StatusSwitchingProtocols, 101, "StatusSwitchingProtocols", "SWITCHING_PROTOCOLS", "Switching Protocols", "RFC 9110, Section 15.2.2",
		"The server accepts the upgrade and switches protocols right after this response"},
	{httpenum.StatusProcessing, 102, "StatusProcessing", "PROCESSING", "Processing", "RFC 2518, Section 10.1",
		"The server is still working on the request; the final response will follow"},
	{httpenum.StatusEarlyHints, 103, "StatusEarlyHints", "EARLY_HINTS", "Early Hints", "RFC 8297, Section 2",
		"The final response will likely have these headers; start loading what they link to"},

	{httpenum.StatusOK, 200, "StatusOK", "OK", "OK", "RFC 9110, Section 15.3.1",
		"Request fulfilled, document follows"},
	{httpenum.StatusCreated, 201, "StatusCreated", "CREATED", "Created", "RFC 9110, Section 15.3.2",
		"A resource was created at the URL in Location or, if there is none, at the request's URL"},
	{httpenum.StatusAccepted, 202, "StatusAccepted", "ACCEPTED", "Accepted", "RFC 9110, Section 15.3.3",
		"The request was accepted but is not yet completed; it may still fail"},
	{httpenum.StatusNonAuthoritativeInformation, 203, "StatusNonAuthoritativeInformation", "NON_AUTHORITATIVE_INFORMATION", "Non-Authoritative Information", "RFC 9110, Section 15.3.4",
		"The request succeeded, but a proxy changed what the origin server sent"},
	{httpenum.StatusNoContent, 204, "StatusNoContent", "NO_CONTENT", "No Content", "RFC 9110, Section 15.3.5",
		"The request succeeded, and the response has no body"},
	{httpenum.StatusResetContent, 205, "StatusResetContent", "RESET_CONTENT", "Reset Content", "RFC 9110, Section 15.3.6",
		"The request succeeded; reset the form or view that sent it"},
	{httpenum.StatusPartialContent, 206, "StatusPartialContent", "PARTIAL_CONTENT", "Partial Content", "RFC 9110, Section 15.3.7",
		"The body holds only part of the resource, in answer to the Range header"},
	{httpenum.StatusMultiStatus, 207, "StatusMultiStatus", "MULTI_STATUS", "Multi-Status", "RFC 4918, Section 11.1",
		"Several resources were involved; the body says which succeeded and which failed"},
	{httpenum.StatusAlreadyReported, 208, "StatusAlreadyReported", "ALREADY_REPORTED", "Already Reported", "RFC 5842, Section 7.1",
		"The members of this collection are already listed under another of its bindings"},
	{httpenum.StatusIMUsed, 226, "StatusIMUsed", "IM_USED", "IM Used", "RFC 3229, Section 10.4.1",
		"The body is derived from the resource, such as a delta against the client's copy"},

	{httpenum.StatusMultipleChoices, 300, "StatusMultipleChoices", "MULTIPLE_CHOICES", "Multiple Choices", "RFC 9110, Section 15.4.1",
		"The resource comes in several forms, each at its own URL; choose one"},
	{httpenum.StatusMovedPermanently, 301, "StatusMovedPermanently", "MOVED_PERMANENTLY", "Moved Permanently", "RFC 9110, Section 15.4.2",
		"The resource has a new permanent URL; use it from now on"},
	{httpenum.StatusFound, 302, "StatusFound", "FOUND", "Found", "RFC 9110, Section 15.4.3",
		"The resource is at another URL for now; send later requests to the original URL"},
	{httpenum.StatusSeeOther, 303, "StatusSeeOther", "SEE_OTHER", "See Other", "RFC 9110, Section 15.4.4",
		"The answer is at another URL; fetch it there with GET"},
	{httpenum.StatusNotModified, 304, "StatusNotModified", "NOT_MODIFIED", "Not Modified", "RFC 9110, Section 15.4.5",
		"The client's copy is still current; use it"},
	{httpenum.StatusUseProxy, 305, "StatusUseProxy", "USE_PROXY", "Use Proxy", "RFC 9110, Section 15.4.6",
		"The resource must be fetched through a proxy; deprecated for security reasons"},
	{httpenum.StatusTemporaryRedirect, 307, "StatusTemporaryRedirect", "TEMPORARY_REDIRECT", "Temporary Redirect", "RFC 9110, Section 15.4.8",
		"The resource is at another URL for now; repeat the request there with the same method"},
	{httpenum.StatusPermanentRedirect, 308, "StatusPermanentRedirect", "PERMANENT_REDIRECT", "Permanent Redirect", "RFC 9110, Section 15.4.9",
		"The resource has a new permanent URL; repeat the request there with the same method"},

	{httpenum.StatusBadRequest, 400, "StatusBadRequest", "BAD_REQUEST", "Bad Request", "RFC 9110, Section 15.5.1",
		"The request is malformed or otherwise invalid; correct it before sending it again"},
	{httpenum.StatusUnauthorized, 401, "StatusUnauthorized", "UNAUTHORIZED", "Unauthorized", "RFC 9110, Section 15.5.2",
		"The request lacks valid credentials; authenticate as WWW-Authenticate asks"},
	{httpenum.StatusPaymentRequired, 402, "StatusPaymentRequired", "PAYMENT_REQUIRED", "Payment Required", "RFC 9110, Section 15.5.3",
		"The server asks for payment; HTTP reserves this code for future use"},
	{httpenum.StatusForbidden, 403, "StatusForbidden", "FORBIDDEN", "Forbidden", "RFC 9110, Section 15.5.4",
		"The server refuses the request; other credentials may help or not"},
	{httpenum.StatusNotFound, 404, "StatusNotFound", "NOT_FOUND", "Not Found", "RFC 9110, Section 15.5.5",
		"The server found nothing at this URL, or will not say whether anything is there"},
	{httpenum.StatusMethodNotAllowed, 405, "StatusMethodNotAllowed", "METHOD_NOT_ALLOWED", "Method Not Allowed", "RFC 9110, Section 15.5.6",
		"The target does not support this method; Allow lists the ones it supports"},
	{httpenum.StatusNotAcceptable, 406, "StatusNotAcceptable", "NOT_ACCEPTABLE", "Not Acceptable", "RFC 9110, Section 15.5.7",
		"No available form of the resource matches the Accept headers; relax them"},
	{httpenum.StatusProxyAuthenticationRequired, 407, "StatusProxyAuthenticationRequired", "PROXY_AUTHENTICATION_REQUIRED", "Proxy Authentication Required", "RFC 9110, Section 15.5.8",
		"The proxy needs valid credentials; authenticate as Proxy-Authenticate asks"},
	{httpenum.StatusRequestTimeout, 408, "StatusRequestTimeout", "REQUEST_TIMEOUT", "Request Timeout", "RFC 9110, Section 15.5.9",
		"The request took too long to arrive; it may be sent again"},
	{httpenum.StatusConflict, 409, "StatusConflict", "CONFLICT", "Conflict", "RFC 9110, Section 15.5.10",
		"The request conflicts with the resource's current state; resolve that and retry"},
	{httpenum.StatusGone, 410, "StatusGone", "GONE", "Gone", "RFC 9110, Section 15.5.11",
		"The resource is gone, probably for good; remove any links to it"},
	{httpenum.StatusLengthRequired, 411, "StatusLengthRequired", "LENGTH_REQUIRED", "Length Required", "RFC 9110, Section 15.5.12",
		"The server needs the size of the body in advance; add Content-Length"},
	{httpenum.StatusPreconditionFailed, 412, "StatusPreconditionFailed", "PRECONDITION_FAILED", "Precondition Failed", "RFC 9110, Section 15.5.13",
		"A condition in the request headers, such as If-Match, does not hold"},
	{httpenum.StatusRequestEntityTooLarge, 413, "StatusRequestEntityTooLarge", "REQUEST_ENTITY_TOO_LARGE", "Request Entity Too Large", "RFC 9110, Section 15.5.14",
		"The body exceeds the server's size limit; send a smaller one"},
	{httpenum.StatusRequestURITooLong, 414, "StatusRequestURITooLong", "REQUEST_URI_TOO_LONG", "Request-URI Too Long", "RFC 9110, Section 15.5.15",
		"The URL exceeds the server's length limit; shorten it"},
	{httpenum.StatusUnsupportedMediaType, 415, "StatusUnsupportedMediaType", "UNSUPPORTED_MEDIA_TYPE", "Unsupported Media Type", "RFC 9110, Section 15.5.16",
		"The target does not accept the body's media type or coding; convert the body"},
	{httpenum.StatusRequestedRangeNotSatisfiable, 416, "StatusRequestedRangeNotSatisfiable", "REQUESTED_RANGE_NOT_SATISFIABLE", "Requested Range Not Satisfiable", "RFC 9110, Section 15.5.17",
		"The requested ranges cannot be served; ask for fewer, within the resource's length"},
	{httpenum.StatusExpectationFailed, 417, "StatusExpectationFailed", "EXPECTATION_FAILED", "Expectation Failed", "RFC 9110, Section 15.5.18",
		"The server cannot do what Expect asks; send the request without that header"},
	{httpenum.StatusImATeapot, 418, "StatusImATeapot", "IM_A_TEAPOT", "I'm a Teapot", "RFC 2324, Section 2.3.2",
		"This is a teapot; ask a coffee pot for coffee"},
	{httpenum.StatusMisdirectedRequest, 421, "StatusMisdirectedRequest", "MISDIRECTED_REQUEST", "Misdirected Request", "RFC 9110, Section 15.5.20",
		"This server does not answer for the requested URL; try another connection"},
	{httpenum.StatusUnprocessableEntity, 422, "StatusUnprocessableEntity", "UNPROCESSABLE_ENTITY", "Unprocessable Entity", "RFC 9110, Section 15.5.21",
		"The body is well formed, but what it says is wrong; correct it"},
	{httpenum.StatusLocked, 423, "StatusLocked", "LOCKED", "Locked", "RFC 4918, Section 11.3",
		"The resource is locked; submit the lock token, or wait until the lock is released"},
	{httpenum.StatusFailedDependency, 424, "StatusFailedDependency", "FAILED_DEPENDENCY", "Failed Dependency", "RFC 4918, Section 11.4",
		"The action depended on another action, which failed"},
	{httpenum.StatusTooEarly, 425, "StatusTooEarly", "TOO_EARLY", "Too Early", "RFC 8470, Section 5.2",
		"The request came in TLS early data and might be a replay; resend it after the handshake"},
	{httpenum.StatusUpgradeRequired, 426, "StatusUpgradeRequired", "UPGRADE_REQUIRED", "Upgrade Required", "RFC 9110, Section 15.5.22",
		"The server requires another protocol; switch to one that Upgrade lists"},
	{httpenum.StatusPreconditionRequired, 428, "StatusPreconditionRequired", "PRECONDITION_REQUIRED", "Precondition Required", "RFC 6585, Section 3",
		"The request must carry a condition, such as If-Match, to prevent lost updates"},
	{httpenum.StatusTooManyRequests, 429, "StatusTooManyRequests", "TOO_MANY_REQUESTS", "Too Many Requests", "RFC 6585, Section 4",
		"The client sent too many requests; slow down, and heed Retry-After if given"},
	{httpenum.StatusRequestHeaderFieldsTooLarge, 431, "StatusRequestHeaderFieldsTooLarge", "REQUEST_HEADER_FIELDS_TOO_LARGE", "Request Header Fields Too Large", "RFC 6585, Section 5",
		"The request headers exceed the server's size limit; trim them"},
	{httpenum.StatusUnavailableForLegalReasons, 451, "StatusUnavailableForLegalReasons", "UNAVAILABLE_FOR_LEGAL_REASONS", "Unavailable For Legal Reasons", "RFC 7725, Section 3",
		"A legal demand blocks access to the resource; a Link header should name who blocks it"},

	{httpenum.StatusInternalServerError, 500, "StatusInternalServerError", "INTERNAL_SERVER_ERROR", "Internal Server Error", "RFC 9110, Section 15.6.1",
		"The server ran into an unexpected error; the request may be fine"},
	{httpenum.StatusNotImplemented, 501, "StatusNotImplemented", "NOT_IMPLEMENTED", "Not Implemented", "RFC 9110, Section 15.6.2",
		"The server lacks something that the request needs, such as support for its method"},
	{httpenum.StatusBadGateway, 502, "StatusBadGateway", "BAD_GATEWAY", "Bad Gateway", "RFC 9110, Section 15.6.3",
		"The server behind this one sent an invalid response"},
	{httpenum.StatusServiceUnavailable, 503, "StatusServiceUnavailable", "SERVICE_UNAVAILABLE", "Service Unavailable", "RFC 9110, Section 15.6.4",
		"The server is overloaded or under maintenance; try later, and heed Retry-After if given"},
	{httpenum.StatusGatewayTimeout, 504, "StatusGatewayTimeout", "GATEWAY_TIMEOUT", "Gateway Timeout", "RFC 9110, Section 15.6.5",
		"The server behind this one did not answer in time"},
	{httpenum.StatusHTTPVersionNotSupported, 505, "StatusHTTPVersionNotSupported", "HTTP_VERSION_NOT_SUPPORTED", "HTTP Version Not Supported", "RFC 9110, Section 15.6.6",
		"The server does not support this major version of HTTP; try another"},
	{httpenum.StatusVariantAlsoNegotiates, 506, "StatusVariantAlsoNegotiates", "VARIANT_ALSO_NEGOTIATES", "Variant Also Negotiates", "RFC 2295, Section 8.1",
		"The variant chosen by content negotiation negotiates itself; the server is misconfigured"},
	{httpenum.StatusInsufficientStorage, 507, "StatusInsufficientStorage", "INSUFFICIENT_STORAGE", "Insufficient Storage", "RFC 4918, Section 11.5",
		"For now, the server has no room for what the request must store"},
	{httpenum.StatusLoopDetected, 508, "StatusLoopDetected", "LOOP_DETECTED", "Loop Detected", "RFC 5842, Section 7.2",
		"The server ran into a loop of collections and stopped; the whole operation failed"},
	{httpenum.StatusNotExtended, 510, "StatusNotExtended", "NOT_EXTENDED", "Not Extended", "RFC 2774, Section 7",
		"The request must declare an HTTP extension that this resource requires; obsolete"},
	{httpenum.StatusNetworkAuthenticationRequired, 511, "StatusNetworkAuthenticationRequired", "NETWORK_AUTHENTICATION_REQUIRED", "Network Authentication Required", "RFC 6585, Section 6",
		"The network requires a login; open its login page first"},
}

// The constants that are another name for one in statusTests.
var statusAliasTests = []struct {
	alias    httpenum.Status
	code     int
	constant string
	of       string
}{
	{httpenum.StatusNonAuthoritativeInfo, 203, "StatusNonAuthoritativeInfo", "StatusNonAuthoritativeInformation"},
	{httpenum.StatusProxyAuthRequired, 407, "StatusProxyAuthRequired", "StatusProxyAuthenticationRequired"},
	{httpenum.StatusTeapot, 418, "StatusTeapot", "StatusImATeapot"},
	{httpenum.StatusContentTooLarge, 413, "StatusContentTooLarge", "StatusRequestEntityTooLarge"},
	{httpenum.StatusURITooLong, 414, "StatusURITooLong", "StatusRequestURITooLong"},
	{httpenum.StatusRangeNotSatisfiable, 416, "StatusRangeNotSatisfiable", "StatusRequestedRangeNotSatisfiable"},
	{httpenum.StatusUnprocessableContent, 422, "StatusUnprocessableContent", "StatusUnprocessableEntity"},
}

// A statusName is a text that stands for a status, in any ASCII case and with any
// separators.
type statusName struct {
	code int
	text string
}

// The names that ParseStatus reads besides the names and phrases in statusTests.
var otherNameTests = []statusName{
	{413, "PAYLOAD_TOO_LARGE"},
	{413, "CONTENT_TOO_LARGE"},
	{414, "URI_TOO_LONG"},
	{416, "RANGE_NOT_SATISFIABLE"},
	{418, "I'M_A_TEAPOT"},
	{422, "UNPROCESSABLE_CONTENT"},
}

// statusNames returns all that ParseStatus reads besides codes.
func statusNames() []statusName {
	names := slices.Clone(otherNameTests)
	for _, tt := range statusTests {
		names = append(names, statusName{tt.code, tt.name}, statusName{tt.code, tt.phrase})
	}
	return names
}

// allInts returns the ints around the codes, ints that become one of these in a
// narrower type, as they are or divided by 100, and the extremes.
func allInts() []int {
	const half = 1 << (strconv.IntSize / 2)
	var ints []int
	for _, offset := range []int{0, 1 << 16, -1 << 16, half, -half, 100 << 8, -100 << 8, 10000, -10000} {
		for n := 0; n <= 1099; n++ {
			ints = append(ints, offset+n, offset-n)
		}
	}
	return append(ints, math.MinInt32, math.MaxInt32, math.MinInt, math.MinInt+1, math.MaxInt-1, math.MaxInt)
}

func parseSource(t *testing.T, file string) *ast.File {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	return parsed
}

// A constDecl is a constant as the source declares it.
type constDecl struct {
	name, typ, value string
	doc, more        string // above it: the first line, and the others
	reference        string // behind it
}

// constDecls returns the constants that the file declares, in its order.
func constDecls(t *testing.T, file string) []constDecl {
	t.Helper()
	var decls []constDecl
	for _, decl := range parseSource(t, file).Decls {
		decl, ok := decl.(*ast.GenDecl)
		if !ok || decl.Tok != token.CONST {
			continue
		}
		for _, spec := range decl.Specs {
			spec := spec.(*ast.ValueSpec)
			if len(spec.Names) != 1 || len(spec.Values) != 1 || spec.Type == nil {
				t.Fatalf("%s in %s: want one constant with a type and a value a line", spec.Names[0], file)
			}
			c := constDecl{name: spec.Names[0].Name, typ: fmt.Sprint(spec.Type), value: fmt.Sprint(spec.Values[0])}
			if literal, ok := spec.Values[0].(*ast.BasicLit); ok {
				c.value = literal.Value
			}
			c.doc, c.more, _ = strings.Cut(strings.TrimSpace(spec.Doc.Text()), "\n")
			c.reference = strings.TrimSpace(spec.Comment.Text())
			decls = append(decls, c)
		}
	}
	return decls
}

// checkConstants checks that the constants of the file are those of the rows, in
// the same order. It leads whoever adds or removes one, and stops at the first:
// lacks returns what else belongs to a constant with the value and is not in the
// file.
func checkConstants(t *testing.T, file string, rows []constDecl, lacks func(value string) []string) {
	t.Helper()
	find := func(decls []constDecl, name string) int {
		return slices.IndexFunc(decls, func(c constDecl) bool { return c.name == name })
	}
	decls := constDecls(t, file)
	for _, c := range decls {
		for _, what := range lacks(c.value) {
			t.Errorf("%s (%s) has no %s, in %s", c.name, c.value, what, file)
		}
		if find(rows, c.name) < 0 {
			t.Errorf("%s (%s) has no row in %s; add it, or remove the constant", c.name, c.value, strings.Replace(file, ".", "_test.", 1))
		}
		if t.Failed() {
			return
		}
	}
	for _, want := range rows {
		at := find(decls, want.name)
		if at < 0 {
			t.Fatalf("%s (%s) has a row in the tests, but no constant in %s", want.name, want.value, file)
		}
		got := decls[at]
		got.more = "" // TestConstantComments checks it
		if got != want {
			t.Fatalf("the declaration of %s in %s:\n got %q\nwant %q", want.name, file, got, want)
		}
	}
	for i, c := range decls {
		if c.name != rows[i].name {
			t.Fatalf("%s stands where the tests have %s, in %s", c.name, rows[i].name, file)
		}
	}
}

// Each constant of status.go has all that belongs to it. This is the first test of
// statuses, so that its first message leads whoever adds or removes one.
func TestStatusConstants(t *testing.T) {
	var rows []constDecl
	for _, tt := range statusTests {
		rows = append(rows, constDecl{tt.constant, "Status", strconv.Itoa(tt.code), tt.description + ".", "", tt.reference})
	}
	for _, tt := range statusAliasTests {
		rows = append(rows, constDecl{tt.constant, "Status", tt.of, "Another name for " + tt.of + ".", "", ""})
	}
	values := httpenum.Status(0).Values()
	checkConstants(t, "status.go", rows, func(value string) (what []string) {
		n, err := strconv.Atoi(value)
		if err != nil {
			return nil // an alias has the name of a constant instead
		}
		if !httpenum.Status(n).IsKnown() {
			what = append(what, "row in statuses")
		}
		if !slices.Contains(values, httpenum.Status(n)) {
			what = append(what, "line in knownStatuses")
		}
		return what
	})
	for _, tt := range statusAliasTests {
		if int(tt.alias) != tt.code {
			t.Errorf("%s = %d, want %d", tt.constant, tt.alias, tt.code)
		}
	}
	if len(statusTests) != numStatuses {
		t.Errorf("numStatuses, in status_test.go, is %d, but statusTests has %d rows", numStatuses, len(statusTests))
	}
}

// The comment of a constant has one sentence a line: its Description, then at
// most two that say when to use which. A code or constant in it is another one.
func TestConstantComments(t *testing.T) {
	sentence := regexp.MustCompile(`^[A-Z][^.]+\.$`)
	mention := regexp.MustCompile(`\b(\d{3,}|(Status|Method)[A-Z]\w+|\w+(-[A-Z]\w+)+|[A-Z]{3,})\b`)
	decls := append(constDecls(t, "status.go"), constDecls(t, "method.go")...)
	names := []string{"Accept-Encoding", "Cache-Control", "Content-Length", "Content-Location", "Content-Range", "Content-Type",
		"Early-Data", "If-Match", "If-Modified-Since", "If-None-Match", "Proxy-Authenticate", "Retry-After", "WWW-Authenticate",
		"2774", "A-IM", "DAV", "HTTP", "RFC", "TLS", "URL"}
	for _, c := range decls {
		names = append(names, c.name, strings.Trim(c.value, `"`))
	}
	for _, c := range decls {
		lines := []string{c.doc}
		if c.more != "" {
			lines = append(lines, strings.Split(c.more, "\n")...)
		}
		if len(lines) > 3 {
			t.Errorf("%s: the comment has %d lines, want at most 3", c.name, len(lines))
		}
		if len(c.doc) > 91 {
			t.Errorf("%s: the description has more than 90 characters: %s", c.name, c.doc)
		}
		for _, line := range lines {
			if !sentence.MatchString(line) || len(line) > 93 {
				t.Errorf("%s: a line of the comment is not a sentence of at most 93 characters: %s", c.name, line)
			}
			for _, name := range mention.FindAllString(line, -1) {
				if !slices.Contains(names, name) {
					t.Errorf("%s: the comment names %s, which does not exist: %s", c.name, name, line)
				}
				if name == c.name || c.reference != "" && name == strings.Trim(c.value, `"`) {
					t.Errorf("%s: the comment names its own constant: %s", c.name, line)
				}
			}
		}
	}
}

// checkTexts checks the methods of Status that return a text, and IsKnown.
func checkTexts(t *testing.T, n int, known bool, name, phrase, description, text, goText string) {
	t.Helper()
	defer func() {
		if err := recover(); err != nil {
			t.Fatalf("Status(%d) panics: %v", n, err)
		}
	}()
	s := httpenum.Status(n)
	for _, tt := range []struct {
		method    string
		got, want any
	}{
		{"Name", s.Name(), name},
		{"Phrase", s.Phrase(), phrase},
		{"Description", s.Description(), description},
		{"String", s.String(), text},
		{"Digits", s.Digits(), strconv.Itoa(n)},
		{"GoString", s.GoString(), goText},
		{"IsKnown", s.IsKnown(), known},
	} {
		if tt.got != tt.want {
			t.Fatalf("Status(%d).%s() = %#v, want %#v", n, tt.method, tt.got, tt.want)
		}
	}
}

func TestStatus(t *testing.T) {
	for _, tt := range statusTests {
		if int(tt.status) != tt.code {
			t.Errorf("%s = %d, want %d", tt.constant, tt.status, tt.code)
		}
		checkTexts(t, tt.code, true, tt.name, tt.phrase, tt.description, fmt.Sprint(tt.code, " ", tt.phrase), "httpenum."+tt.constant)
	}
}

func TestStatusUnknown(t *testing.T) {
	known := map[int]bool{}
	for _, tt := range statusTests {
		known[tt.code] = true
	}
	for _, n := range allInts() {
		if !known[n] {
			checkTexts(t, n, false, "", "", "", strconv.Itoa(n), fmt.Sprintf("httpenum.Status(%d)", n))
		}
	}
}

func TestStatusValues(t *testing.T) {
	got := httpenum.StatusOK.Values()
	if len(got) != len(statusTests) {
		t.Fatalf("Values() has %d statuses, want %d", len(got), len(statusTests))
	}
	for i, tt := range statusTests {
		if int(got[i]) != tt.code {
			t.Fatalf("Values()[%d] = %d, want %d", i, got[i], tt.code)
		}
	}
	for _, n := range allInts() {
		if !slices.Equal(httpenum.Status(n).Values(), got) {
			t.Fatalf("Status(%d).Values() differs from StatusOK.Values()", n)
		}
	}

	// What a caller does to the result reaches no other.
	want := slices.Clone(got)
	for i := range got {
		got[i] = -1
	}
	if !slices.Equal(httpenum.StatusOK.Values(), want) {
		t.Error("Values() differs after a caller overwrote its result")
		copy(got, want) // for the other tests
	}
}

// Class and the predicates of the classes, by their bounds.
func TestStatusClasses(t *testing.T) {
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
		{"IsError", httpenum.Status.IsError, 400, 599},
	} {
		for _, n := range allInts() {
			if got, want := tt.is(httpenum.Status(n)), tt.first <= n && n <= tt.last; got != want {
				t.Errorf("Status(%d).%s() = %t, want %t", n, tt.name, got, want)
				break
			}
		}
	}
	for _, n := range allInts() {
		want := ""
		if 100 <= n && n <= 599 {
			want = strconv.Itoa(n)[:1] + "xx"
		}
		if got := httpenum.Status(n).Class(); got != want {
			t.Fatalf("Status(%d).Class() = %q, want %q", n, got, want)
		}
	}
}

// The lists of the RFCs, in full.
func TestStatusLists(t *testing.T) {
	noBody := []int{204, 304}
	for n := 100; n <= 199; n++ {
		noBody = append(noBody, n)
	}
	cacheable := []int{200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501}
	for _, n := range allInts() {
		s := httpenum.Status(n)
		if got, want := s.AllowsBody(), !slices.Contains(noBody, n); got != want {
			t.Fatalf("Status(%d).AllowsBody() = %t, want %t", n, got, want)
		}
		if got, want := s.IsHeuristicallyCacheable(), slices.Contains(cacheable, n); got != want {
			t.Fatalf("Status(%d).IsHeuristicallyCacheable() = %t, want %t", n, got, want)
		}
	}
}

// Whoever frames responses by AllowsBody alone, on a connection that stays open,
// is understood: net/http's client comes to the end of each body without waiting.
// It would wait if AllowsBody were false for a response that is framed.
func TestAllowsBodyFraming(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	serve := func(conn net.Conn) {
		defer conn.Close()
		for requests := bufio.NewReader(conn); ; {
			req, err := http.ReadRequest(requests)
			if err != nil {
				return
			}
			code, length := strings.TrimPrefix(req.URL.Path, "/"), ""
			if n, err := strconv.Atoi(code); err != nil || httpenum.Status(n).AllowsBody() {
				length = "Content-Length: 0\r\n"
			}
			fmt.Fprintf(conn, "HTTP/1.1 %s \r\n%s\r\n", code, length)
		}
	}
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			go serve(conn)
		}
	}()

	client := http.Client{Timeout: 3 * time.Second}
	for _, tt := range statusTests {
		if tt.code < 200 {
			continue // another response would have to follow
		}
		resp, err := client.Get(fmt.Sprintf("http://%s/%d", listener.Addr(), tt.code))
		if err != nil {
			t.Fatalf("%d: %v", tt.code, err)
		}
		_, err = io.Copy(io.Discard, resp.Body)
		resp.Body.Close()
		if resp.StatusCode != tt.code || err != nil {
			t.Fatalf("the client got %d, %v, want %d", resp.StatusCode, err, tt.code)
		}
	}
}

// net/http's server refuses a body to the final statuses that allow none.
func TestAllowsBodyNetHTTP(t *testing.T) {
	allows := make(chan bool, 1)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		code, err := strconv.Atoi(strings.TrimPrefix(r.URL.Path, "/"))
		if err != nil {
			code = http.StatusBadRequest
		}
		w.WriteHeader(code)
		_, err = io.WriteString(w, "body")
		allows <- err != http.ErrBodyNotAllowed
	}))
	defer server.Close()
	for _, tt := range statusTests {
		if tt.code < 200 {
			continue // the server would send another status for the body
		}
		resp, err := http.Get(fmt.Sprintf("%s/%d", server.URL, tt.code))
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if got, want := httpenum.Status(resp.StatusCode).AllowsBody(), <-allows; resp.StatusCode != tt.code || got != want {
			t.Fatalf("Status(%d).AllowsBody() = %t; net/http sends %d and allows a body: %t", tt.code, got, resp.StatusCode, want)
		}
	}
}

// Encoders write a status as its number, unless they ask for its String.
func TestStatusEncoding(t *testing.T) {
	for _, n := range []int{math.MinInt, -1, 0, 99, 404, 499, 1000, math.MaxInt} {
		var s httpenum.Status
		data, err := json.Marshal(httpenum.Status(n))
		if err != nil || string(data) != strconv.Itoa(n) {
			t.Errorf("json.Marshal(Status(%d)) = %s, %v", n, data, err)
		}
		if err := json.Unmarshal(data, &s); err != nil || int(s) != n {
			t.Errorf("json.Unmarshal(%d) = %d, %v", n, s, err)
		}

		var buf bytes.Buffer
		if err := gob.NewEncoder(&buf).Encode(httpenum.Status(n)); err != nil {
			t.Fatal(err)
		}
		var plain int // the stream holds a plain number
		if err := gob.NewDecoder(bytes.NewReader(buf.Bytes())).Decode(&plain); err != nil || plain != n {
			t.Errorf("gob: Status(%d) decodes into an int as %d, %v", n, plain, err)
		}
		if err := gob.NewDecoder(&buf).Decode(&s); err != nil || int(s) != n {
			t.Errorf("gob: Status(%d) decodes as %d, %v", n, s, err)
		}
	}
	for _, text := range []string{"404.5", "1e2", `"404"`, "1e99"} {
		var s httpenum.Status
		if err := json.Unmarshal([]byte(text), &s); err == nil {
			t.Errorf("json.Unmarshal(%s) = %d, want an error", text, s)
		}
	}

	log := func(h slog.Handler) error {
		r := slog.NewRecord(time.Time{}, slog.LevelInfo, "m", 0)
		r.Add("known", httpenum.StatusTeapot, "unknown", httpenum.Status(499))
		return h.Handle(context.Background(), r)
	}
	for _, tt := range []struct {
		encoder, want string
		encode        func(w io.Writer) error
	}{
		{"json keys", `{"418":1,"499":2}`, func(w io.Writer) error {
			return json.NewEncoder(w).Encode(map[httpenum.Status]int{418: 1, 499: 2})
		}},
		{"slog.JSONHandler", `{"level":"INFO","msg":"m","known":418,"unknown":499}`, func(w io.Writer) error {
			return log(slog.NewJSONHandler(w, nil))
		}},
		{"slog.TextHandler", `level=INFO msg=m known="418 I'm a Teapot" unknown=499`, func(w io.Writer) error {
			return log(slog.NewTextHandler(w, nil))
		}},
		{"text/template", "418 I'm a Teapot|418|true", func(w io.Writer) error {
			return template.Must(template.New("").Parse(`{{.}}|{{printf "%d" .}}|{{eq . 418}}`)).Execute(w, httpenum.StatusTeapot)
		}},
		{"html/template", "<p>418 I&#39;m a Teapot</p>", func(w io.Writer) error {
			return htmltemplate.Must(htmltemplate.New("").Parse(`<p>{{.}}</p>`)).Execute(w, httpenum.StatusTeapot)
		}},
		{"fmt", "418 I'm a Teapot|418 I'm a Teapot|418|499", func(w io.Writer) error {
			_, err := fmt.Fprintf(w, "%v|%s|%d|%v", httpenum.StatusTeapot, httpenum.StatusTeapot, httpenum.StatusTeapot, httpenum.Status(499))
			return err
		}},
	} {
		var buf strings.Builder
		if err := tt.encode(&buf); err != nil || strings.TrimSpace(buf.String()) != tt.want {
			t.Errorf("%s writes %q, %v, want %q", tt.encoder, buf.String(), err, tt.want)
		}
	}
}

func TestParseStatusCodes(t *testing.T) {
	for n := 100; n <= 599; n++ {
		for _, after := range []string{"", " ", " Not Found", " 200 OK", "  two spaces", " \r\n\x00", " \u00e9\xff", " " + strings.Repeat("long ", 1000)} {
			text := strconv.Itoa(n) + after
			if s, err := httpenum.ParseStatus(text); int(s) != n || err != nil {
				t.Fatalf("ParseStatus(%q) = %d, %v, want %d", text, s, err, n)
			}
		}
	}
}

func TestParseStatusNames(t *testing.T) {
	for _, tt := range statusNames() {
		words := strings.FieldsFunc(tt.text, func(r rune) bool { return strings.ContainsRune(" -_", r) })
		for _, separator := range []string{" ", "-", "_"} {
			text := strings.Join(words, separator)
			for _, text := range []string{tt.text, text, strings.ToLower(text), strings.ToUpper(text)} {
				if s, err := httpenum.ParseStatus(text); int(s) != tt.code || err != nil {
					t.Fatalf("ParseStatus(%q) = %d, %v, want %d", text, s, err, tt.code)
				}
			}
		}
	}
}

// As others spell them.
func TestParseStatusSpellings(t *testing.T) {
	tests := []statusName{
		{203, "Non Authoritative Information"}, // Rust
		{414, "request-uri_too long"},
		{418, "Im a Teapot"}, // the words of its name
		{418, "i'm_a-teapot"},
	}
	for n := 0; n <= 999; n++ {
		if phrase := http.StatusText(n); phrase != "" {
			tests = append(tests, statusName{n, phrase})
		}
	}
	if len(tests) < 4+62 {
		t.Errorf("found %d spellings, want 4 and at least the 62 phrases of net/http", len(tests))
	}
	for _, tt := range tests {
		if s, err := httpenum.ParseStatus(tt.text); int(s) != tt.code || err != nil {
			t.Fatalf("ParseStatus(%q) = %d, %v, want %d", tt.text, s, err, tt.code)
		}
	}
}

// The table of other names has none that the tests lack.
func TestParseStatusOtherNames(t *testing.T) {
	var got, want []string
	for _, tt := range otherNameTests {
		want = append(want, strconv.Quote(tt.text))
	}
	inTable := false
	ast.Inspect(parseSource(t, "status.go"), func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ValueSpec:
			inTable = n.Names[0].Name == "otherNames"
		case *ast.FuncDecl:
			inTable = false
		case *ast.BasicLit:
			if inTable {
				got = append(got, n.Value)
			}
		}
		return true
	})
	if !slices.Equal(got, want) {
		t.Errorf("the names in otherNames, in status.go, are not those in otherNameTests, in status_test.go:\n got %s\nwant %s", got, want)
	}
}

func TestParseStatusError(t *testing.T) {
	const (
		outOfRange = `httpenum: invalid status %s: code must be in the range 100 to 599`
		unknown    = `httpenum: unknown status %s: want a code ("404"), a code and a phrase ("404 Not Found"), a name ("NOT_FOUND") or a phrase ("Not Found")`
	)
	for _, tt := range []struct {
		format string
		texts  []string
	}{
		{outOfRange, []string{"000", "001", "099", "600", "999", "600 ", "600 Not Found", "600 \r\nX: y\x1b[2J"}},
		{unknown, []string{
			// Not three digits.
			"", " ", "4", "40", "4040", "-404", "+404", " 404", "404x", "404\tx", "404\n", "404\x00", "404\u00a0Not Found",
			"x04", "4x4", "40x", "/04", ":04", "4/4", "4:4", "40/", "40:", "4.4", "4e2", "0x194", "4_04", "4xx", "0404",
			"5xx", "404-Gone", "404: Not Found", "404\r\n", "\ufeff404", `"404"`, "'404'", "HTTP/1.1 404 Not Found", "HTTP/2 404",
			"\uff14\uff10\uff14", "\u0664\u0660\u0664", // fullwidth and Arabic-Indic digits

			// Not the words of a name.
			"StatusOK", "StatusNotFound", "STATUS_NOT_FOUND", "HTTPStatus.NOT_FOUND", "Not Found\r\n", "Not Found.", "OKAY",
			"INTERNAL_SERVER", "NOT_FOUN", "NOT_FOUND ", " Not Found", "Not  Found", "NotFound", "NOTFOUND", "NOT FOUND_",
			"not--found", "not -found", "not-found-", "-not-found", "not.found", "not\tfound",
			"ImATeapot", "I AM A TEAPOT", "TEAPOT", "Unused", "Switch Proxy",
			"NOT\x7fFOUND", "NOT\x00FOUND", // '_' and ' ' with another bit of case

			// From beyond ASCII: a hyphen, a space and an apostrophe; letters that fold
			// to s and k; a Cyrillic letter; mathematical letters; no letter at all.
			"not\u2010found", "not\u00a0found", "I\u2019m a Teapot", "\u017fEE OTHER", "o\u212a", "LOC\u212aED",
			"\u0421ONFLICT", "\U0001d40e\U0001d40a", "\xff\x1b]0;",
		}},
	} {
		for _, text := range tt.texts {
			s, err := httpenum.ParseStatus(text)
			if want := fmt.Sprintf(tt.format, strconv.QuoteToASCII(text)); s != 0 || err == nil || err.Error() != want {
				t.Fatalf("ParseStatus(%q) = %d, %v, want 0, %s", text, s, err, want)
			}
		}
	}

	// A long text is cut after 32 bytes.
	for _, tt := range []struct{ text, format, quoted string }{
		{strings.Repeat("x", 32), unknown, `"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"`},
		{strings.Repeat("x", 33), unknown, `"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"...`},
		{strings.Repeat("\u20ac", 99), unknown, `"\u20ac\u20ac\u20ac\u20ac\u20ac\u20ac\u20ac\u20ac\u20ac\u20ac\xe2\x82"...`},
		{"NOT_FOUND" + strings.Repeat("x", 256), unknown, `"NOT_FOUNDxxxxxxxxxxxxxxxxxxxxxxx"...`},
		{"600 " + strings.Repeat("x", 1000), outOfRange, `"600 xxxxxxxxxxxxxxxxxxxxxxxxxxxx"...`},
	} {
		_, err := httpenum.ParseStatus(tt.text)
		if want := fmt.Sprintf(tt.format, tt.quoted); err == nil || err.Error() != want {
			t.Fatalf("ParseStatus(%.40q) returns %v, want %s", tt.text, err, want)
		}
	}
}

var errorText = regexp.MustCompile(`^httpenum: [ -~]{1,290}$`)

// checkError checks what holds for the errors of both parsers.
func checkError(t *testing.T, text string, err error) {
	t.Helper()
	if !errorText.MatchString(err.Error()) {
		t.Fatalf("%q: want one line that begins with httpenum, of at most 300 ASCII characters: %q", text, err)
	}
}

// fold returns text with its ASCII letters in lower case and its separators as
// spaces.
func fold(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case 'A' <= r && r <= 'Z':
			return r - 'A' + 'a'
		case r == '-' || r == '_':
			return ' '
		}
		return r
	}, text)
}

var (
	codeText   = regexp.MustCompile(`(?s)^([1-5][0-9][0-9])( .*)?$`)
	codeByName = func() map[string]int {
		codes := map[string]int{}
		for _, tt := range statusNames() {
			codes[fold(tt.text)] = tt.code
		}
		return codes
	}()
)

// checkParseStatus checks ParseStatus with any text against what a map and a
// regular expression say.
func checkParseStatus(t *testing.T, text string) {
	t.Helper()
	want := codeByName[fold(text)]
	if match := codeText.FindStringSubmatch(text); match != nil {
		want, _ = strconv.Atoi(match[1])
	}
	s, err := httpenum.ParseStatus(text)
	if int(s) != want || (err == nil) != (want != 0) {
		t.Fatalf("ParseStatus(%q) = %d, %v, want %d", text, s, err, want)
	}
	if err != nil {
		checkError(t, text, err)
	}
}

// mutations returns text with one byte too few, too many or another, for each
// place in it.
func mutations(text string) []string {
	var texts []string
	for i := range text {
		before, after := text[:i], text[i+1:]
		texts = append(texts, before+after)
		for _, bits := range []byte{0x01, 0x20, 0x40, 0x80} {
			texts = append(texts, before+string([]byte{text[i] ^ bits})+after)
		}
		for _, c := range "~ \t\n." {
			texts = append(texts, before+string(c)+text[i:], text+string(c))
		}
	}
	return texts
}

func TestParseStatusMutations(t *testing.T) {
	for _, tt := range statusNames() {
		for _, text := range mutations(tt.text) {
			checkParseStatus(t, text)
		}
	}
	for n := 0; n <= 9999; n++ {
		checkParseStatus(t, strconv.Itoa(n))
		checkParseStatus(t, fmt.Sprintf("%05d", n))
	}
	// Each byte in the place of a letter, a separator and a digit.
	for _, text := range []string{"?ONFLICT", "BAD?REQUEST", "UNAUTHORI?ED", "I?M A TEAPOT", "CONTINU?", "CONTINUE?", "404?Not Found", "40?", "?04"} {
		for c := 0; c <= 255; c++ {
			checkParseStatus(t, strings.Replace(text, "?", string([]byte{byte(c)}), 1))
		}
	}
}

func FuzzParseStatus(f *testing.F) {
	for _, text := range []string{"", "099", "404", "499", "600 x", "404x", "200 OK", "i'm-a_TEAPOT"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		checkParseStatus(t, text)
	})
}

// each returns a function that calls f, a method of a value, with each value.
func each[V, R any](values []V, f func(V) R) func() {
	return func() {
		for _, v := range values {
			f(v)
		}
	}
}

// What is said not to allocate does not, for any known status.
func TestStatusAllocs(t *testing.T) {
	statuses := httpenum.StatusOK.Values()
	var codes, lines, names []string
	for _, tt := range statusTests {
		codes = append(codes, strconv.Itoa(tt.code))
		lines = append(lines, fmt.Sprintf("%d %s", tt.code, tt.phrase))
	}
	for _, tt := range statusNames() {
		names = append(names, tt.text, strings.ToLower(tt.text))
	}
	parse := func(texts []string) func() {
		return func() {
			for _, text := range texts {
				s, err := httpenum.ParseStatus(text)
				if err != nil {
					t.Fatal(err)
				}
				sinkStatus = s
			}
		}
	}
	for _, tt := range []struct {
		name string
		f    func()
		want float64
	}{
		{"Name", each(statuses, httpenum.Status.Name), 0},
		{"Phrase", each(statuses, httpenum.Status.Phrase), 0},
		{"Description", each(statuses, httpenum.Status.Description), 0},
		{"String", each(statuses, httpenum.Status.String), 0},
		{"Digits", each(statuses, httpenum.Status.Digits), 0},
		{"Class", each(statuses, httpenum.Status.Class), 0},
		{"IsKnown", each(statuses, httpenum.Status.IsKnown), 0},
		{"IsError", each(statuses, httpenum.Status.IsError), 0},
		{"AllowsBody", each(statuses, httpenum.Status.AllowsBody), 0},
		{"IsHeuristicallyCacheable", each(statuses, httpenum.Status.IsHeuristicallyCacheable), 0},
		{"ParseStatus of codes", parse(codes), 0},
		{"ParseStatus of status lines", parse(lines), 0},
		{"ParseStatus of names", parse(names), 0},
		{"Values", func() { sinkStatuses = httpenum.StatusOK.Values() }, 1},
	} {
		if got := testing.AllocsPerRun(10, tt.f); got != tt.want {
			t.Errorf("%s: %v allocations, want %v", tt.name, got, tt.want)
		}
	}
}

// drawStatuses returns known statuses in random order, the same at each call.
// The benchmarks go through all of them: that is one operation. Their loops are
// written out, since calling a function value would cost more than a lookup.
func drawStatuses() []httpenum.Status {
	rnd := rand.New(rand.NewSource(1))
	statuses := make([]httpenum.Status, 1024)
	for i := range statuses {
		statuses[i] = statusTests[rnd.Intn(len(statusTests))].status
	}
	return statuses
}

// What a benchmark computes last goes here, or else the compiler would leave
// all of it out.
var (
	sinkBool     bool
	sinkString   string
	sinkStatus   httpenum.Status
	sinkStatuses []httpenum.Status
)

// phraseArray is the floor of BenchmarkStatusPhrase: a plain array of strings.
// The lookup checks its bounds, since it must be as safe as Phrase.
var phraseArray [600]string

func arrayPhrase(code int) string {
	if uint(code) < uint(len(phraseArray)) {
		return phraseArray[code]
	}
	return ""
}

func BenchmarkStatusPhrase(b *testing.B) {
	statuses := drawStatuses()
	b.Run("impl=httpenum", func(b *testing.B) {
		var text string
		for i := 0; i < b.N; i++ {
			for _, s := range statuses {
				text = s.Phrase()
			}
		}
		sinkString = text
	})
	b.Run("impl=http.StatusText", func(b *testing.B) {
		var text string
		for i := 0; i < b.N; i++ {
			for _, s := range statuses {
				text = http.StatusText(int(s))
			}
		}
		sinkString = text
	})
	for _, tt := range statusTests {
		phraseArray[tt.code] = tt.phrase
	}
	b.Run("impl=array", func(b *testing.B) {
		var text string
		for i := 0; i < b.N; i++ {
			for _, s := range statuses {
				text = arrayPhrase(int(s))
			}
		}
		sinkString = text
	})
}

func BenchmarkStatusString(b *testing.B) {
	statuses := drawStatuses()
	b.Run("impl=httpenum", func(b *testing.B) {
		var text string
		b.ReportAllocs()
		for i := 0; i < b.N; i++ {
			for _, s := range statuses {
				text = s.String()
			}
		}
		sinkString = text
	})
	b.Run("impl=http.StatusText", func(b *testing.B) {
		var text string
		b.ReportAllocs()
		for i := 0; i < b.N; i++ {
			for _, s := range statuses {
				text = strconv.Itoa(int(s)) + " " + http.StatusText(int(s))
			}
		}
		sinkString = text
	})
}

func BenchmarkStatusDigits(b *testing.B) {
	statuses := drawStatuses()
	b.Run("impl=httpenum", func(b *testing.B) {
		var text string
		b.ReportAllocs()
		for i := 0; i < b.N; i++ {
			for _, s := range statuses {
				text = s.Digits()
			}
		}
		sinkString = text
	})
	b.Run("impl=strconv.Itoa", func(b *testing.B) {
		var text string
		b.ReportAllocs()
		for i := 0; i < b.N; i++ {
			for _, s := range statuses {
				text = strconv.Itoa(int(s))
			}
		}
		sinkString = text
	})
}

func BenchmarkStatusValues(b *testing.B) {
	b.Run("impl=httpenum", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; i < b.N; i++ {
			sinkStatuses = httpenum.StatusOK.Values()
		}
	})
	values := httpenum.StatusOK.Values()
	b.Run("impl=slices.Clone", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; i < b.N; i++ {
			sinkStatuses = slices.Clone(values)
		}
	})
}

func BenchmarkParseStatus(b *testing.B) {
	var names []string
	for _, s := range drawStatuses() {
		names = append(names, s.Name())
	}
	b.Run("impl=httpenum", func(b *testing.B) {
		var status httpenum.Status
		b.ReportAllocs()
		for i := 0; i < b.N; i++ {
			for _, name := range names {
				status, _ = httpenum.ParseStatus(name)
			}
		}
		sinkStatus = status
	})
	byName := map[string]httpenum.Status{}
	for _, tt := range statusTests {
		byName[tt.name] = tt.status
	}
	b.Run("impl=map", func(b *testing.B) {
		var status httpenum.Status
		for i := 0; i < b.N; i++ {
			for _, name := range names {
				status = byName[name]
			}
		}
		sinkStatus = status
	})
	// The names are in upper case, so this is ToUpper at its fastest.
	b.Run("impl=strings.ToUpper", func(b *testing.B) {
		var status httpenum.Status
		for i := 0; i < b.N; i++ {
			for _, name := range names {
				status = byName[strings.ToUpper(name)]
			}
		}
		sinkStatus = status
	})
}

// checkStatus returns an error that says what the status of resp means, or nil
// if it is not an error.
func checkStatus(resp *http.Response) error {
	s := httpenum.Status(resp.StatusCode)
	switch {
	case s < 400:
		return nil
	case !s.IsKnown():
		return fmt.Errorf("%s: unknown status %s", resp.Request.Method, s)
	}
	return fmt.Errorf("%s: %s: %s", resp.Request.Method, s, s.Description())
}

// mayRetry reports whether to send the request of resp again: the error may be
// temporary, and sending it twice has the same effect as sending it once.
func mayRetry(resp *http.Response) bool {
	switch httpenum.Status(resp.StatusCode) {
	case httpenum.StatusBadGateway,
		httpenum.StatusServiceUnavailable,
		httpenum.StatusGatewayTimeout:
		return httpenum.Method(resp.Request.Method).IsIdempotent()
	}
	return false
}

// Turn an error status into a descriptive error, and decide whether to retry.
func Example() {
	// This server answers with the status that the path names.
	handler := func(w http.ResponseWriter, r *http.Request) {
		s, err := httpenum.ParseStatus(strings.TrimPrefix(r.URL.Path, "/"))
		if err != nil {
			s = httpenum.StatusBadRequest
		}
		w.WriteHeader(int(s))
	}
	server := httptest.NewServer(http.HandlerFunc(handler))
	defer server.Close()

	for _, test := range []string{"GET /410", "PUT /502", "POST /502", "GET /499"} {
		method, path, _ := strings.Cut(test, " ")
		req, err := http.NewRequest(method, server.URL+path, nil)
		if err != nil {
			fmt.Println(err)
			return
		}
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			fmt.Println(err)
			return
		}
		resp.Body.Close()

		err = checkStatus(resp)
		if mayRetry(resp) {
			fmt.Println(err, "(retry)")
		} else {
			fmt.Println(err)
		}
	}
	// Output:
	// GET: 410 Gone: The resource is gone, probably for good; remove any links to it
	// PUT: 502 Bad Gateway: The server behind this one sent an invalid response (retry)
	// POST: 502 Bad Gateway: The server behind this one sent an invalid response
	// GET: unknown status 499
}

// Convert a status to pass it to net/http, and convert back what comes from there.
func ExampleStatus() {
	handler := func(w http.ResponseWriter, r *http.Request) {
		s := httpenum.StatusGone
		http.Error(w, s.Phrase(), int(s))
	}

	w := httptest.NewRecorder()
	handler(w, httptest.NewRequest("GET", "/", nil))
	switch s := httpenum.Status(w.Result().StatusCode); s {
	case httpenum.StatusOK:
		fmt.Println("found")
	case httpenum.StatusNotFound, httpenum.StatusGone:
		fmt.Println("not there")
	default:
		fmt.Println("unexpected:", s)
	}
	// Output: not there
}

// A status has one name, whichever constant it came from.
func ExampleStatus_Name() {
	fmt.Println(httpenum.StatusContentTooLarge.Name())
	// Output: REQUEST_ENTITY_TOO_LARGE
}

// An unknown status has no phrase.
func ExampleStatus_Phrase() {
	fmt.Printf("%q %q\n", httpenum.Status(401).Phrase(), httpenum.Status(499).Phrase())
	// Output: "Unauthorized" ""
}

// Tell a person what to do about a response.
func ExampleStatus_Description() {
	fmt.Println(httpenum.StatusLengthRequired.Description())
	// Output: The server needs the size of the body in advance; add Content-Length
}

// Print the status with %v, and the number alone with %d.
func ExampleStatus_String() {
	s := httpenum.StatusTeapot
	fmt.Printf("%v, %d\n", s, s)
	// Output: 418 I'm a Teapot, 418
}

// Write the status line of any response.
func ExampleStatus_Digits() {
	for _, s := range []httpenum.Status{200, 499} {
		fmt.Printf("%q\n", "HTTP/1.1 "+s.Digits()+" "+s.Phrase()+"\r\n")
	}
	// Output:
	// "HTTP/1.1 200 OK\r\n"
	// "HTTP/1.1 499 \r\n"
}

// Show in a failing test which constant a value is.
func ExampleStatus_GoString() {
	fmt.Printf("%#v %#v\n", httpenum.Status(201), httpenum.Status(499))
	// Output: httpenum.StatusCreated httpenum.Status(499)
}

// Tell which codes have a constant.
func ExampleStatus_IsKnown() {
	for _, s := range []httpenum.Status{451, 499, 520} {
		fmt.Println(int(s), s.IsKnown())
	}
	// Output:
	// 451 true
	// 499 false
	// 520 false
}

// The statuses are in ascending order.
func ExampleStatus_Values() {
	values := httpenum.Status(0).Values()
	fmt.Println(values[0], "to", values[len(values)-1])
	// Output: 100 Continue to 511 Network Authentication Required
}

// A valid status need not be known.
func ExampleStatus_IsValid() {
	fmt.Println(httpenum.Status(499).IsValid(), httpenum.Status(600).IsValid())
	// Output: true false
}

// Count responses by class, under a fixed set of labels, none of them empty.
func ExampleStatus_Class() {
	label := func(s httpenum.Status) string {
		if !s.IsValid() {
			return "invalid"
		}
		return s.Class()
	}

	count := map[string]int{}
	for _, s := range []httpenum.Status{200, 499, 404, 999} {
		count[label(s)]++
	}
	fmt.Println(count)
	// Output: map[2xx:1 4xx:2 invalid:1]
}

// A statusRecorder remembers the final status that a handler writes.
type statusRecorder struct {
	http.ResponseWriter
	status httpenum.Status
}

func (r *statusRecorder) WriteHeader(code int) {
	s := httpenum.Status(code)
	interim := s.IsInformational() && s != httpenum.StatusSwitchingProtocols
	if r.status == 0 && !interim {
		r.status = s
	}
	r.ResponseWriter.WriteHeader(code)
}

func (r *statusRecorder) Write(data []byte) (int, error) {
	if r.status == 0 {
		r.status = httpenum.StatusOK
	}
	return r.ResponseWriter.Write(data)
}

// Unwrap gives [http.ResponseController] the original.
func (r *statusRecorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }

// Record the final status of a handler: interim ones do not count, but 101 does.
func ExampleStatus_IsInformational() {
	handler := func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(int(httpenum.StatusEarlyHints))
		io.WriteString(w, "hello")
	}

	rec := &statusRecorder{ResponseWriter: httptest.NewRecorder()}
	handler(rec, httptest.NewRequest("GET", "/", nil))
	fmt.Println(rec.status)
	// Output: 200 OK
}

// A redirection is not a success.
func ExampleStatus_IsSuccess() {
	fmt.Println(httpenum.Status(206).IsSuccess(), httpenum.Status(302).IsSuccess())
	// Output: true false
}

// Follow a redirection only if it has a Location.
func ExampleStatus_IsRedirection() {
	target := func(resp *http.Response) (string, bool) {
		location := resp.Header.Get("Location")
		return location, httpenum.Status(resp.StatusCode).IsRedirection() && location != ""
	}

	fmt.Println(target(&http.Response{StatusCode: 308, Header: http.Header{"Location": {"/new"}}}))
	fmt.Println(target(&http.Response{StatusCode: 304}))
	// Output:
	// /new true
	//  false
}

// The class of an unknown code says whose fault it is.
func ExampleStatus_IsClientError() {
	fmt.Println(httpenum.Status(499).IsClientError(), httpenum.Status(520).IsClientError())
	// Output: true false
}

// Compare a status like an int to include the codes above 599.
func ExampleStatus_IsServerError() {
	s := httpenum.Status(999)
	fmt.Println(s.IsServerError(), s >= 500)
	// Output: false true
}

// An error is the client's or the server's.
func ExampleStatus_IsError() {
	fmt.Println(httpenum.Status(307).IsError(), httpenum.Status(404).IsError(), httpenum.Status(503).IsError())
	// Output: false true true
}

// Write a body only if the status allows a server to send one.
func ExampleStatus_AllowsBody() {
	respond := func(w http.ResponseWriter, s httpenum.Status, body any) error {
		if !s.AllowsBody() || s == httpenum.StatusResetContent {
			w.WriteHeader(int(s))
			return nil
		}
		data, err := json.Marshal(body)
		if err != nil {
			return err
		}
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(int(s))
		_, err = w.Write(data)
		return err
	}

	for _, s := range []httpenum.Status{205, 422} {
		w := httptest.NewRecorder()
		err := respond(w, s, map[string]string{"error": "no such color"})
		fmt.Println(w.Code, w.Body, err)
	}
	// Output:
	// 205  <nil>
	// 422 {"error":"no such color"} <nil>
}

// Cache a response without explicit freshness only if its status allows that.
func ExampleStatus_IsHeuristicallyCacheable() {
	fmt.Println(httpenum.Status(410).IsHeuristicallyCacheable(), httpenum.Status(503).IsHeuristicallyCacheable())
	// Output: true false
}

// Define a flag that accepts a code, a name or a phrase.
func ExampleParseStatus() {
	parse := func(args ...string) (s httpenum.Status, err error) {
		flags := flag.NewFlagSet("serve", flag.ContinueOnError)
		flags.SetOutput(io.Discard)
		flags.Func("status", "the `status` to answer with", func(text string) (err error) {
			s, err = httpenum.ParseStatus(text)
			return err
		})
		err = flags.Parse(args)
		return s, err
	}

	fmt.Println(parse("-status=too-early"))
	// Output: 425 Too Early <nil>
}

// Read the Status field of a CGI response: a code and any phrase.
func ExampleParseStatus_statusField() {
	output := "Status: 404 No such page\r\nContent-Type: text/plain\r\n\r\n"
	header, err := textproto.NewReader(bufio.NewReader(strings.NewReader(output))).ReadMIMEHeader()
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(httpenum.ParseStatus(header.Get("Status")))
	// Output: 404 Not Found <nil>
}
