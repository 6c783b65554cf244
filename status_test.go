package httpenum_test

import (
	"bufio"
	"bytes"
	"encoding/gob"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"log/slog"
	"math"
	"math/rand"
	"net"
	"net/http"
	"net/http/httptest"
	"net/textproto"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
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
		"A legal demand blocks access to the resource; a Link header should say who enforces it"},

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

// The names and phrases that ParseStatus reads besides those in statusTests.
var otherNameTests = []struct {
	code         int
	name, phrase string
}{
	{413, "PAYLOAD_TOO_LARGE", "Payload Too Large"},
	{413, "CONTENT_TOO_LARGE", "Content Too Large"},
	{414, "URI_TOO_LONG", "URI Too Long"},
	{416, "RANGE_NOT_SATISFIABLE", "Range Not Satisfiable"},
	{422, "UNPROCESSABLE_CONTENT", "Unprocessable Content"},
}

// allInts returns every int around the status codes, and the extremes.
func allInts() []int {
	ints := []int{math.MinInt, math.MinInt + 1, math.MinInt32, math.MaxInt32, math.MaxInt - 1, math.MaxInt}
	for n := -10; n <= 1099; n++ {
		ints = append(ints, n)
	}
	return ints
}

// A constDecl is a constant as the source declares it.
type constDecl struct {
	name, typ, value string
	doc, more        string // above it: the first line, and the others
	reference        string // behind it
	group            int
}

// constDecls returns the constants that the file declares, in its order.
func constDecls(t *testing.T, name string) []constDecl {
	t.Helper()
	source, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	file, err := parser.ParseFile(token.NewFileSet(), name, source, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	text := func(expr ast.Expr) string {
		return string(source[expr.Pos()-file.FileStart : expr.End()-file.FileStart])
	}
	var decls []constDecl
	group := 0
	for _, decl := range file.Decls {
		decl, ok := decl.(*ast.GenDecl)
		if !ok || decl.Tok != token.CONST {
			continue
		}
		for _, spec := range decl.Specs {
			spec := spec.(*ast.ValueSpec)
			if len(spec.Names) != 1 || len(spec.Values) != 1 || spec.Type == nil {
				t.Fatalf("%s: %s: want one constant with a type and a value a line", name, spec.Names[0])
			}
			doc, more, _ := strings.Cut(strings.TrimSpace(spec.Doc.Text()), "\n")
			decls = append(decls, constDecl{
				name:      spec.Names[0].Name,
				typ:       text(spec.Type),
				value:     text(spec.Values[0]),
				doc:       doc,
				more:      more,
				reference: strings.TrimSpace(spec.Comment.Text()),
				group:     group,
			})
		}
		group++
	}
	return decls
}

// Each constant of status.go has all that belongs to it. This test comes first,
// so that its first message leads whoever adds or removes one.
func TestStatusConstants(t *testing.T) {
	var rows, aliasRows []string
	for _, tt := range statusTests {
		rows = append(rows, tt.constant)
	}
	for _, tt := range statusAliasTests {
		aliasRows = append(aliasRows, tt.constant)
	}
	decls := constDecls(t, "status.go")
	values := httpenum.Status(0).Values()
	var codes, aliases []string // in the order of the source
	for _, c := range decls {
		n, err := strconv.Atoi(c.value)
		if err != nil { // an alias has the name of a constant instead
			aliases = append(aliases, c.name)
			if !slices.Contains(aliasRows, c.name) {
				t.Errorf("%s has no row in statusAliasTests, in status_test.go", c.name)
			}
			continue
		}
		codes = append(codes, c.name)
		what := fmt.Sprintf("%s (%d)", c.name, n)
		if !httpenum.Status(n).IsKnown() {
			t.Errorf("%s has no row in statuses, in status.go", what)
		}
		if !slices.Contains(values, httpenum.Status(n)) {
			t.Errorf("%s is missing from knownStatuses, in status.go", what)
		}
		if !slices.Contains(rows, c.name) {
			t.Errorf("%s has no row in statusTests, in status_test.go", what)
		}
	}

	for i, tt := range statusTests {
		what := fmt.Sprintf("%s (%d)", tt.constant, tt.code)
		at := slices.IndexFunc(decls, func(c constDecl) bool { return c.name == tt.constant })
		if at < 0 {
			t.Errorf("%s has a row in statusTests, in status_test.go, but no constant in status.go", what)
			continue
		}
		if i > 0 && tt.code <= statusTests[i-1].code {
			t.Errorf("%s is out of order in statusTests, in status_test.go", what)
		}
		got := decls[at]
		want := constDecl{tt.constant, "Status", strconv.Itoa(tt.code), tt.description + ".", got.more, tt.reference, 0}
		if got != want {
			t.Errorf("the declaration of %s in status.go:\n got %+v\nwant %+v", what, got, want)
		}
	}
	for _, tt := range statusAliasTests {
		at := slices.IndexFunc(decls, func(c constDecl) bool { return c.name == tt.constant })
		if at < 0 {
			t.Errorf("%s has a row in statusAliasTests, in status_test.go, but no constant in status.go", tt.constant)
			continue
		}
		got := decls[at]
		want := constDecl{tt.constant, "Status", tt.of, "Another name for " + tt.of + ".", "", "", got.group}
		if got != want || got.group == 0 {
			t.Errorf("the declaration of %s in status.go:\n got %+v\nwant %+v, in a group below", tt.constant, got, want)
		}
		if int(tt.alias) != tt.code {
			t.Errorf("%s = %d, want %d", tt.constant, tt.alias, tt.code)
		}
	}

	if !t.Failed() && (!slices.Equal(codes, rows) || !slices.Equal(aliases, aliasRows)) {
		t.Errorf("status.go declares the constants in another order than the tests:\n%s\n%s", append(codes, aliases...), append(rows, aliasRows...))
	}
	if len(statusTests) != numStatuses {
		t.Errorf("numStatuses, in status_test.go, is %d, but statusTests has %d rows", numStatuses, len(statusTests))
	}
}

// The comment of a constant has one sentence a line: its Description, then at
// most two that say when to use which. What they name exists, and is another.
func TestConstantComments(t *testing.T) {
	sentence := regexp.MustCompile(`^[A-Z][^.]+\.$`)
	name := regexp.MustCompile(`\b(\d{3}|(Status|Method)[A-Z]\w+|[A-Z]{3,})\b`)
	decls := append(constDecls(t, "status.go"), constDecls(t, "method.go")...)
	names := map[string]bool{"DAV": true, "HTTP": true, "RFC": true, "TLS": true, "URL": true, "WWW": true}
	for _, c := range decls {
		names[c.name], names[strings.Trim(c.value, `"`)] = true, true
	}
	for _, c := range decls {
		if c.more == "" {
			continue
		}
		lines := strings.Split(c.more, "\n")
		if len(lines) > 2 {
			t.Errorf("%s: the comment has %d sentences, want at most 3", c.name, 1+len(lines))
		}
		for _, line := range lines {
			if !sentence.MatchString(line) || len(line) > 93 {
				t.Errorf("%s: want a line to be one sentence of at most 93 characters, which is 100 columns: %s", c.name, line)
			}
			for _, n := range name.FindAllString(line, -1) {
				if !names[n] || n == c.name || n == strings.Trim(c.value, `"`) {
					t.Errorf("%s: the comment names %s, which does not exist or is its own: %s", c.name, n, line)
				}
			}
		}
	}
}

func TestStatus(t *testing.T) {
	for _, tt := range statusTests {
		t.Run(tt.name, func(t *testing.T) {
			if got := int(tt.status); got != tt.code {
				t.Errorf("%s = %d, want %d", tt.constant, got, tt.code)
			}
			s := httpenum.Status(tt.code)
			if got := s.Name(); got != tt.name {
				t.Errorf("Status(%d).Name() = %q, want %q", tt.code, got, tt.name)
			}
			if got := s.Phrase(); got != tt.phrase {
				t.Errorf("Status(%d).Phrase() = %q, want %q", tt.code, got, tt.phrase)
			}
			if got := s.Description(); got != tt.description {
				t.Errorf("Status(%d).Description() = %q, want %q", tt.code, got, tt.description)
			}
			if got, want := s.String(), fmt.Sprint(tt.code, " ", tt.phrase); got != want {
				t.Errorf("Status(%d).String() = %q, want %q", tt.code, got, want)
			}
			if got, want := s.GoString(), "httpenum."+tt.constant; got != want {
				t.Errorf("Status(%d).GoString() = %q, want %q", tt.code, got, want)
			}
			if !s.IsKnown() {
				t.Errorf("Status(%d).IsKnown() = false, want true", tt.code)
			}
		})
	}
}

func TestStatusUnknown(t *testing.T) {
	known := map[int]bool{}
	for _, tt := range statusTests {
		known[tt.code] = true
	}
	for _, n := range allInts() {
		if known[n] {
			continue
		}
		s := httpenum.Status(n)
		got := []string{s.Name(), s.Phrase(), s.Description(), s.String(), s.GoString(), strconv.FormatBool(s.IsKnown())}
		want := []string{"", "", "", strconv.Itoa(n), fmt.Sprintf("httpenum.Status(%d)", n), "false"}
		if !slices.Equal(got, want) {
			t.Errorf("Status(%d), which has no row in statusTests:\n got %q\nwant %q", n, got, want)
		}
	}
}

func TestStatusValues(t *testing.T) {
	var want []httpenum.Status
	for _, tt := range statusTests {
		want = append(want, httpenum.Status(tt.code))
	}
	got := httpenum.StatusOK.Values()
	if !slices.Equal(got, want) {
		t.Fatalf("Values():\n got %d\nwant %d", got, want)
	}
	for _, n := range allInts() {
		if !slices.Equal(httpenum.Status(n).Values(), want) {
			t.Errorf("Status(%d).Values() differs from StatusOK.Values()", n)
		}
	}

	// What a caller does to the result reaches no other.
	for i := range got {
		got[i] = -1
	}
	_ = append(got[:0], 1, 2, 3)
	if again := httpenum.StatusOK.Values(); !slices.Equal(again, want) {
		t.Errorf("after a caller overwrote its result, Values() = %d, want %d", again, want)
	}
}

// All descriptions, of statuses and methods, read as if written in one go.
func TestDescriptions(t *testing.T) {
	seen := map[string]string{}
	check := func(of, description string, period bool) {
		if other := seen[description]; other != "" {
			t.Errorf("%s and %s have the same description: %q", other, of, description)
		}
		seen[description] = of
		if len(description) < 15 || len(description) > 90 {
			t.Errorf("%s: %q has %d bytes, want 15 to 90", of, description, len(description))
			return
		}
		if strings.HasSuffix(description, ".") != period {
			t.Errorf("%s: %q: want a final period: %t", of, description, period)
		}
		if c := description[0]; c < 'A' || c > 'Z' {
			t.Errorf("%s: %q does not begin with a capital letter", of, description)
		}
		for _, r := range description {
			if r < ' ' || r > '~' {
				t.Errorf("%s: %q has %q, want printable ASCII", of, description, r)
			}
		}
	}
	for _, tt := range statusTests {
		check(tt.constant, httpenum.Status(tt.code).Description(), false)
	}
	for _, tt := range methodTests {
		check(tt.constant, httpenum.Method(tt.text).Description(), true)
	}
}

// A status is encoded as its number, and every number decodes.
func TestStatusEncoding(t *testing.T) {
	t.Run("json", func(t *testing.T) {
		for _, n := range allInts() {
			data, err := json.Marshal(httpenum.Status(n))
			if err != nil || string(data) != strconv.Itoa(n) {
				t.Errorf("json.Marshal(Status(%d)) = %s, %v", n, data, err)
			}
			var s httpenum.Status
			if err := json.Unmarshal([]byte(strconv.Itoa(n)), &s); err != nil || int(s) != n {
				t.Errorf("json.Unmarshal(%d) = %d, %v", n, s, err)
			}
		}
	})
	t.Run("json key", func(t *testing.T) {
		in := map[httpenum.Status]string{404: "a", 499: "b", -1: "c"}
		want := `{"-1":"c","404":"a","499":"b"}`
		data, err := json.Marshal(in)
		if err != nil || string(data) != want {
			t.Fatalf("json.Marshal = %s, %v, want %s", data, err, want)
		}
		var out map[httpenum.Status]string
		if err := json.Unmarshal([]byte(want), &out); err != nil || len(out) != 3 || out[404] != "a" || out[499] != "b" || out[-1] != "c" {
			t.Errorf("json.Unmarshal = %v, %v, want %v", out, err, in)
		}
	})
	t.Run("json not an int", func(t *testing.T) {
		for _, text := range []string{"404.5", "1e2", `"404"`, "1e99"} {
			var s httpenum.Status
			if err := json.Unmarshal([]byte(text), &s); err == nil {
				t.Errorf("json.Unmarshal(%s) = %d, want an error", text, s)
			}
		}
	})
	t.Run("gob", func(t *testing.T) {
		for _, n := range allInts() {
			var buf bytes.Buffer
			if err := gob.NewEncoder(&buf).Encode(httpenum.Status(n)); err != nil {
				t.Fatal(err)
			}
			var got int // the stream holds a plain number
			if err := gob.NewDecoder(bytes.NewReader(buf.Bytes())).Decode(&got); err != nil || got != n {
				t.Errorf("gob: Status(%d) decodes into an int as %d, %v", n, got, err)
			}
			var s httpenum.Status
			if err := gob.NewDecoder(&buf).Decode(&s); err != nil || int(s) != n {
				t.Errorf("gob: Status(%d) decodes as %d, %v", n, s, err)
			}
		}
	})

	// What is for people to read has String's text instead, where it asks
	// for it: of slog's handlers, the one for text.
	handlers := map[string]func(io.Writer, *slog.HandlerOptions) slog.Handler{
		"slog json": func(w io.Writer, o *slog.HandlerOptions) slog.Handler { return slog.NewJSONHandler(w, o) },
		"slog text": func(w io.Writer, o *slog.HandlerOptions) slog.Handler { return slog.NewTextHandler(w, o) },
	}
	for _, tt := range []struct{ handler, want string }{
		{"slog json", `{"msg":"m","known":404,"unknown":499,"number":404}`},
		{"slog text", `msg=m known="404 Not Found" unknown=499 number=404`},
	} {
		t.Run(tt.handler, func(t *testing.T) {
			var buf bytes.Buffer
			h := handlers[tt.handler](&buf, &slog.HandlerOptions{ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
				if a.Key == slog.TimeKey || a.Key == slog.LevelKey {
					return slog.Attr{}
				}
				return a
			}})
			slog.New(h).Info("m", "known", httpenum.StatusNotFound, "unknown", httpenum.Status(499), "number", int(httpenum.StatusNotFound))
			if got := strings.TrimSpace(buf.String()); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
	t.Run("template", func(t *testing.T) {
		const text = `{{.}}|{{printf "%d" .}}|{{.Phrase}}|{{eq . 404}}{{"\n"}}`
		const want = "404 Not Found|404|Not Found|true\n499|499||false\n"
		var buf bytes.Buffer
		tmpl := template.Must(template.New("").Parse(text))
		for _, s := range []httpenum.Status{404, 499} {
			if err := tmpl.Execute(&buf, s); err != nil {
				t.Fatal(err)
			}
		}
		if got := buf.String(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	})
}

// Each final status goes from a net/http server to a net/http client. The
// server refuses a body to those that allow none.
func TestStatusOverHTTP(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for _, s := range httpenum.Status(0).Values() {
			if r.URL.Path != "/"+s.Name() {
				continue
			}
			w.WriteHeader(int(s))
			_, err := io.WriteString(w, "body")
			if got, want := err != http.ErrBodyNotAllowed, s.AllowsBody(); got != want {
				t.Errorf("%s: net/http allows a body: %t, want %t", s.Name(), got, want)
			}
		}
	}))
	defer server.Close()

	// The phrases that net/http spells differently.
	nethttp := map[int]string{
		414: "414 Request URI Too Long",
		418: "418 I'm a teapot",
	}
	for _, tt := range statusTests {
		if tt.code < 200 {
			continue
		}
		req, err := http.NewRequest(http.MethodGet, server.URL+"/"+tt.name, nil)
		if err != nil {
			t.Fatal(err)
		}
		resp, err := server.Client().Transport.RoundTrip(req)
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		resp.Body.Close()
		s := httpenum.Status(resp.StatusCode)
		if s != tt.status {
			t.Errorf("%s: the client got %d, want %d", tt.name, s, tt.code)
		}
		want := s.String()
		if line, ok := nethttp[tt.code]; ok {
			want = line
			if line == s.String() {
				t.Errorf("%s: net/http spells the phrase no differently", tt.name)
			}
		}
		if resp.Status != want {
			t.Errorf("%s: the client got the line %q, want %q", tt.name, resp.Status, want)
		}
	}
}

// A server that keeps its connections open frames each final status by
// AllowsBody alone, and net/http's client comes to the end of the body at once.
func TestAllowsBodyFraming(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			go func() {
				defer conn.Close()
				requests := bufio.NewReader(conn)
				for {
					req, err := http.ReadRequest(requests)
					if err != nil {
						return
					}
					s, _ := httpenum.ParseStatus(strings.TrimPrefix(req.URL.Path, "/"))
					fmt.Fprintf(conn, "HTTP/1.1 %d %s\r\n", s, s.Phrase())
					if s.AllowsBody() {
						fmt.Fprint(conn, "Content-Length: 0\r\n")
					}
					fmt.Fprint(conn, "\r\n")
				}
			}()
		}
	}()

	client := http.Client{
		Timeout:       5 * time.Second,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	for _, tt := range statusTests {
		if tt.code < 200 {
			continue
		}
		resp, err := client.Get(fmt.Sprintf("http://%s/%d", listener.Addr(), tt.code))
		if err != nil {
			t.Fatalf("%d: %v", tt.code, err)
		}
		body, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		if resp.StatusCode != tt.code || len(body) > 0 || err != nil {
			t.Fatalf("%d: the client got %d with the body %q, %v", tt.code, resp.StatusCode, body, err)
		}
	}
}

// Class and the predicates of the classes, by their bounds.
func TestStatusClasses(t *testing.T) {
	class := func(want string) func(httpenum.Status) bool {
		return func(s httpenum.Status) bool { return s.Class() == want }
	}
	for _, tt := range []struct {
		name        string
		is          func(httpenum.Status) bool
		first, last int
	}{
		{"IsValid()", httpenum.Status.IsValid, 100, 599},
		{"IsInformational()", httpenum.Status.IsInformational, 100, 199},
		{"IsSuccess()", httpenum.Status.IsSuccess, 200, 299},
		{"IsRedirection()", httpenum.Status.IsRedirection, 300, 399},
		{"IsClientError()", httpenum.Status.IsClientError, 400, 499},
		{"IsServerError()", httpenum.Status.IsServerError, 500, 599},
		{"IsError()", httpenum.Status.IsError, 400, 599},
		{`Class() == "1xx"`, class("1xx"), 100, 199},
		{`Class() == "2xx"`, class("2xx"), 200, 299},
		{`Class() == "3xx"`, class("3xx"), 300, 399},
		{`Class() == "4xx"`, class("4xx"), 400, 499},
		{`Class() == "5xx"`, class("5xx"), 500, 599},
	} {
		for _, n := range allInts() {
			if got, want := tt.is(httpenum.Status(n)), tt.first <= n && n <= tt.last; got != want {
				t.Errorf("Status(%d).%s is %t, want %t", n, tt.name, got, want)
			}
		}
	}
	for _, n := range allInts() {
		if got := httpenum.Status(n).Class(); (n < 100 || n > 599) && got != "" {
			t.Errorf(`Status(%d).Class() = %q, want ""`, n, got)
		}
	}
}

func TestStatusDigits(t *testing.T) {
	for _, n := range allInts() {
		if got, want := httpenum.Status(n).Digits(), strconv.Itoa(n); got != want {
			t.Errorf("Status(%d).Digits() = %q, want %q", n, got, want)
		}
	}
}

// The lists of the RFCs, in full.
func TestStatusLists(t *testing.T) {
	bodiless := []int{204, 304}
	for n := 100; n <= 199; n++ {
		bodiless = append(bodiless, n)
	}
	for _, tt := range []struct {
		name string
		is   func(httpenum.Status) bool
		list []int
	}{
		{"!AllowsBody", func(s httpenum.Status) bool { return !s.AllowsBody() }, bodiless},
		{"IsHeuristicallyCacheable", httpenum.Status.IsHeuristicallyCacheable,
			[]int{200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 501, 451}},
	} {
		for _, n := range allInts() {
			if got, want := tt.is(httpenum.Status(n)), slices.Contains(tt.list, n); got != want {
				t.Errorf("Status(%d): %s = %t, want %t", n, tt.name, got, want)
			}
		}
	}
}

func TestParseStatus(t *testing.T) {
	check := func(text string, want int) {
		t.Helper()
		if s, err := httpenum.ParseStatus(text); int(s) != want || err != nil {
			t.Errorf("ParseStatus(%q) = %d, %v, want %d", text, s, err, want)
		}
	}
	for n := 100; n <= 599; n++ {
		code := strconv.Itoa(n)
		for _, after := range []string{"", " ", " Not Found", " 200 OK", "  two spaces", " \r\n\x00", " \u00e9\xff", " " + strings.Repeat("long ", 1000)} {
			check(code+after, n)
		}
		check(httpenum.Status(n).String(), n)
	}
	texts := func(code int, name, phrase string) {
		t.Helper()
		for _, text := range []string{name, phrase} {
			words := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" -_", r) })
			for _, separator := range []string{" ", "-", "_"} {
				text := strings.Join(words, separator)
				check(text, code)
				check(strings.ToLower(text), code)
				check(strings.ToUpper(text), code)
				// One letter after the other in the other case.
				for i, c := range []byte(text) {
					if c |= 0x20; 'a' <= c && c <= 'z' {
						check(text[:i]+string(text[i]^0x20)+text[i+1:], code)
					}
				}
			}
			check(text, code)
		}
	}
	for _, tt := range statusTests {
		texts(tt.code, tt.name, tt.phrase)
	}
	for _, tt := range otherNameTests {
		texts(tt.code, tt.name, tt.phrase)
	}

	// As others spell them, where that is neither a name nor a phrase above.
	for text, code := range map[string]int{
		"Request URI Too Long":          414, // net/http
		"I'm a teapot":                  418, // net/http and Rust
		"Non Authoritative Information": 203, // Rust
		"Multi Status":                  207,
		"not-found":                     404,
		"request-uri_too long":          414,
		"Im a Teapot":                   418, // the words of its name
		"i'm_a-teapot":                  418,
		"IM Used":                       226,
		"http-version-not-supported":    505,
	} {
		check(text, code)
	}

	// Each phrase of net/http, so that a change there is noticed.
	found := 0
	for n := 0; n <= 999; n++ {
		if phrase := http.StatusText(n); phrase != "" {
			found++
			check(phrase, n)
		}
	}
	if found < 50 {
		t.Errorf("net/http has %d phrases, want at least 50", found)
	}
}

// Each byte in the place of a letter and of a separator.
func TestParseStatusBytes(t *testing.T) {
	for _, tt := range []struct{ text, accepted string }{
		{"?ONFLICT", "Cc"},
		{"?ONE", "Gg"},
		{"BAD?REQUEST", " -_"},
		{"UNAUTHORI?ED", "Zz"},
		{"NOT FO?ND", "Uu"},
		{"non?authoritative-information", " -_"},
		{"I?M A TEAPOT", "'"},
		{"CONTINU?", "Ee"},
		{"CONTINUE?", ""},
		{"?CONTINUE", ""},
		{"404?Not Found", " "},
		{"40?", "0123456789"},
		{"?04", "12345"},
	} {
		for c := 0; c <= 255; c++ {
			text := strings.Replace(tt.text, "?", string([]byte{byte(c)}), 1)
			_, err := httpenum.ParseStatus(text)
			if got, want := err == nil, strings.Contains(tt.accepted, string([]byte{byte(c)})); got != want {
				t.Errorf("ParseStatus(%q) reads it: %t, want %t", text, got, want)
			}
		}
	}
}

func TestParseStatusError(t *testing.T) {
	const (
		outOfRange = "httpenum: invalid status %s: code must be in the range 100 to 599"
		unknown    = "httpenum: unknown status %s: want a code (\"404\"), a code and a phrase (\"404 Not Found\"), a name (\"NOT_FOUND\") or a phrase (\"Not Found\")"
	)
	long := strings.Repeat("0123456789", 100)
	for _, tt := range []struct{ text, format, quoted string }{
		{"000", outOfRange, `"000"`},
		{"001", outOfRange, `"001"`},
		{"099", outOfRange, `"099"`},
		{"600", outOfRange, `"600"`},
		{"999", outOfRange, `"999"`},
		{"600 Not Found", outOfRange, `"600 Not Found"`},
		{"600 \r\nX: y\x1b[2J", outOfRange, `"600 \r\nX: y\x1b[2J"`},
		{"600 " + long, outOfRange, `"600 0123456789012345678901234567"...`},

		{"", unknown, `""`},
		{" ", unknown, `" "`},
		{"4", unknown, `"4"`},
		{"40", unknown, `"40"`},
		{"4040", unknown, `"4040"`},
		{"-404", unknown, `"-404"`},
		{"+404", unknown, `"+404"`},
		{" 404", unknown, `" 404"`},
		{"404x", unknown, `"404x"`},
		{"404\tx", unknown, `"404\tx"`},
		{"404\n", unknown, `"404\n"`},
		{"404\x00", unknown, `"404\x00"`},
		{"404\u00a0Not Found", unknown, `"404\u00a0Not Found"`},
		{"x04", unknown, `"x04"`},
		{"4x4", unknown, `"4x4"`},
		{"40x", unknown, `"40x"`},
		{"/04", unknown, `"/04"`},
		{":04", unknown, `":04"`},
		{"4/4", unknown, `"4/4"`},
		{"4:4", unknown, `"4:4"`},
		{"40/", unknown, `"40/"`},
		{"40:", unknown, `"40:"`},
		{"4.4", unknown, `"4.4"`},
		{"4e2", unknown, `"4e2"`},
		{"0x194", unknown, `"0x194"`},
		{"4_04", unknown, `"4_04"`},
		{"\uff14\uff10\uff14", unknown, `"\uff14\uff10\uff14"`}, // fullwidth digits
		{"\u0664\u0660\u0664", unknown, `"\u0664\u0660\u0664"`}, // Arabic-Indic digits

		{"StatusNotFound", unknown, `"StatusNotFound"`},
		{"NOT_FOUN", unknown, `"NOT_FOUN"`},
		{"NOT_FOUND ", unknown, `"NOT_FOUND "`},
		{" Not Found", unknown, `" Not Found"`},
		{"Not  Found", unknown, `"Not  Found"`},
		{"NotFound", unknown, `"NotFound"`},
		{"NOTFOUND", unknown, `"NOTFOUND"`},
		{"not--found", unknown, `"not--found"`},
		{"not -found", unknown, `"not -found"`},
		{"not-found-", unknown, `"not-found-"`},
		{"-not-found", unknown, `"-not-found"`},
		{"not.found", unknown, `"not.found"`},
		{"not\tfound", unknown, `"not\tfound"`},
		{"not\u2010found", unknown, `"not\u2010found"`},       // a hyphen from beyond ASCII
		{"not\u00a0found", unknown, `"not\u00a0found"`},       // a space from beyond ASCII
		{"I\u2019m a Teapot", unknown, `"I\u2019m a Teapot"`}, // an apostrophe from beyond ASCII
		{"ImATeapot", unknown, `"ImATeapot"`},
		{"I AM A TEAPOT", unknown, `"I AM A TEAPOT"`},
		{"Unused", unknown, `"Unused"`},
		{"NOT\x7fFOUND", unknown, `"NOT\x7fFOUND"`}, // 0x7f is '_' with another bit of case
		{"NOT\x00FOUND", unknown, `"NOT\x00FOUND"`}, // and 0x00 is ' '
		{"NOT FOUND_", unknown, `"NOT FOUND_"`},
		{"\u017fEE OTHER", unknown, `"\u017fEE OTHER"`}, // long s, which folds to s
		{"\u017fEE_OTHER", unknown, `"\u017fEE_OTHER"`},
		{"o\u212a", unknown, `"o\u212a"`}, // Kelvin sign, which folds to k
		{"LOC\u212aED", unknown, `"LOC\u212aED"`},
		{"\u0421ONFLICT", unknown, `"\u0421ONFLICT"`},               // Cyrillic letter Es
		{"\U0001d40e\U0001d40a", unknown, `"\U0001d40e\U0001d40a"`}, // mathematical letters
		{"\xff\x1b]0;", unknown, `"\xff\x1b]0;"`},

		// A long text is cut after 32 bytes.
		{long[:32], unknown, `"01234567890123456789012345678901"`},
		{long[:33], unknown, `"01234567890123456789012345678901"...`},
		{long[:31] + "\u20ac", unknown, `"0123456789012345678901234567890\xe2"...`},
	} {
		s, err := httpenum.ParseStatus(tt.text)
		if s != 0 || err == nil {
			t.Errorf("ParseStatus(%q) = %d, %v, want 0 and an error", tt.text, s, err)
			continue
		}
		if got, want := err.Error(), strings.Replace(tt.format, "%s", tt.quoted, 1); got != want {
			t.Errorf("ParseStatus(%q):\n got %s\nwant %s", tt.text, got, want)
		}
	}
}

// misspelt returns text with one byte too few, too many or another, for each
// place in it.
func misspelt(text string) []string {
	var texts []string
	for i := range text {
		before, after := text[:i], text[i+1:]
		texts = append(texts, before+after, before+string(text[i]^1)+after, before+"~"+text[i:])
	}
	return append(texts, text+"~")
}

func TestParseStatusMisspelt(t *testing.T) {
	check := func(name, phrase string) {
		for _, text := range append(misspelt(name), misspelt(phrase)...) {
			if text == "Im a Teapot" {
				continue // the words of its name
			}
			if s, err := httpenum.ParseStatus(text); s != 0 || err == nil {
				t.Errorf("ParseStatus(%q) = %d, %v, want 0 and an error", text, s, err)
			}
		}
	}
	for _, tt := range statusTests {
		check(tt.name, tt.phrase)
	}
	for _, tt := range otherNameTests {
		check(tt.name, tt.phrase)
	}
}

// checkError checks what holds for the errors of both parsers.
func checkError(t *testing.T, text string, err error) {
	t.Helper()
	message := err.Error()
	if !strings.HasPrefix(message, "httpenum: ") {
		t.Errorf("%q: the error does not begin with the package's name: %s", text, message)
	}
	if len(message) > 300 {
		t.Errorf("%q: the error has %d bytes, want at most 300: %s", text, len(message), message)
	}
	for _, r := range message {
		if r < ' ' || r > '~' {
			t.Errorf("%q: the error has %q, want printable ASCII: %s", text, r, message)
		}
	}
}

func FuzzParseStatus(f *testing.F) {
	for _, tt := range statusTests {
		f.Add(strconv.Itoa(tt.code))
		f.Add(fmt.Sprintf("%d %s", tt.code, tt.phrase))
		f.Add(tt.name)
		f.Add(tt.phrase)
	}
	for _, text := range []string{"", "099", "499", "600 x", "404x", "\u017fEE OTHER", "\xff\r\n", strings.Repeat("\x00", 99)} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		s, err := httpenum.ParseStatus(text)
		if err != nil {
			if s != 0 {
				t.Errorf("ParseStatus(%q) = %d with the error %v, want 0", text, s, err)
			}
			checkError(t, text, err)
			return
		}
		if !s.IsValid() {
			t.Errorf("ParseStatus(%q) = %d, which is not valid", text, s)
		}
		if again, err := httpenum.ParseStatus(s.String()); again != s || err != nil {
			t.Errorf("ParseStatus(%q) = %d, but ParseStatus(%q) = %d, %v", text, s, s, again, err)
		}
	})
}

// What is said not to allocate does not, for any known status.
func TestStatusAllocs(t *testing.T) {
	values := httpenum.StatusOK.Values()
	var codes, lines, names, phrases []string
	for _, tt := range statusTests {
		codes = append(codes, strconv.Itoa(tt.code))
		lines = append(lines, fmt.Sprintf("%d %s", tt.code, tt.phrase))
		names = append(names, strings.ToLower(tt.name))
		phrases = append(phrases, tt.phrase)
	}
	for _, tt := range otherNameTests {
		names = append(names, strings.ToLower(tt.name))
		phrases = append(phrases, tt.phrase)
	}
	each := func(f func(s httpenum.Status)) func() {
		return func() {
			for _, s := range values {
				f(s)
			}
		}
	}
	parse := func(texts []string) func() {
		return func() {
			for _, text := range texts {
				s, err := httpenum.ParseStatus(text)
				if err != nil {
					t.Error(err)
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
		{"Name", each(func(s httpenum.Status) { sinkString = s.Name() }), 0},
		{"Phrase", each(func(s httpenum.Status) { sinkString = s.Phrase() }), 0},
		{"Description", each(func(s httpenum.Status) { sinkString = s.Description() }), 0},
		{"String", each(func(s httpenum.Status) { sinkString = s.String() }), 0},
		{"Digits", each(func(s httpenum.Status) { sinkString = s.Digits() }), 0},
		{"Class", each(func(s httpenum.Status) { sinkString = s.Class() }), 0},
		{"IsKnown", each(func(s httpenum.Status) { sinkBool = s.IsKnown() }), 0},
		{"IsValid", each(func(s httpenum.Status) { sinkBool = s.IsValid() }), 0},
		{"IsInformational", each(func(s httpenum.Status) { sinkBool = s.IsInformational() }), 0},
		{"IsSuccess", each(func(s httpenum.Status) { sinkBool = s.IsSuccess() }), 0},
		{"IsRedirection", each(func(s httpenum.Status) { sinkBool = s.IsRedirection() }), 0},
		{"IsClientError", each(func(s httpenum.Status) { sinkBool = s.IsClientError() }), 0},
		{"IsServerError", each(func(s httpenum.Status) { sinkBool = s.IsServerError() }), 0},
		{"IsError", each(func(s httpenum.Status) { sinkBool = s.IsError() }), 0},
		{"AllowsBody", each(func(s httpenum.Status) { sinkBool = s.AllowsBody() }), 0},
		{"IsHeuristicallyCacheable", each(func(s httpenum.Status) { sinkBool = s.IsHeuristicallyCacheable() }), 0},
		{"ParseStatus of codes", parse(codes), 0},
		{"ParseStatus of status lines", parse(lines), 0},
		{"ParseStatus of names", parse(names), 0},
		{"ParseStatus of phrases", parse(phrases), 0},
		{"Values", func() { sinkStatuses = httpenum.StatusOK.Values() }, 1},
	} {
		if got := testing.AllocsPerRun(10, tt.f); got != tt.want {
			t.Errorf("%s: %v allocations, want %v", tt.name, got, tt.want)
		}
	}
}

// All methods at once, while callers overwrite what Values gave them.
func TestConcurrentUse(t *testing.T) {
	var wg sync.WaitGroup
	for i := 0; i < 8; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := 0; j < 20; j++ {
				statuses := httpenum.Status(0).Values()
				for k, tt := range statusTests {
					s := statuses[k]
					if s != tt.status || s.Name() != tt.name || s.Phrase() != tt.phrase || s.Description() != tt.description ||
						s.String() != fmt.Sprint(tt.code, " ", tt.phrase) || s.GoString() != "httpenum."+tt.constant ||
						s.Digits() != strconv.Itoa(tt.code) || s.Class() != s.Digits()[:1]+"xx" ||
						!s.IsKnown() || !s.IsValid() || s.IsError() != (s.IsClientError() || s.IsServerError()) ||
						s.IsError() == (s.IsInformational() || s.IsSuccess() || s.IsRedirection()) ||
						s.AllowsBody() == (s < 200 || s == 204 || s == 304) ||
						s.IsHeuristicallyCacheable() && s.IsInformational() {
						t.Errorf("%s is damaged", tt.name)
					}
					if parsed, err := httpenum.ParseStatus(tt.name); parsed != s || err != nil {
						t.Errorf("ParseStatus(%q) = %d, %v", tt.name, parsed, err)
					}
					statuses[k] = 0
				}
				methods := httpenum.Method("").Values()
				for k, tt := range methodTests {
					m := methods[k]
					if m != tt.method || m.String() != tt.text || m.GoString() != "httpenum."+tt.constant || m.Description() != tt.description ||
						m.Canonical() != m || !m.IsKnown() || !m.IsValid() || m.IsSafe() != tt.safe || m.IsIdempotent() != tt.idempotent {
						t.Errorf("%s is damaged", tt.text)
					}
					if parsed, err := httpenum.ParseMethod(tt.text); parsed != m || err != nil {
						t.Errorf("ParseMethod(%q) = %q, %v", tt.text, parsed, err)
					}
					methods[k] = "damaged"
				}
				if _, err := httpenum.ParseMethod("get"); err == nil {
					t.Error(`ParseMethod("get") returns no error`)
				}
			}
		}()
	}
	wg.Wait()
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
var phraseArray [512]string

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

// The same from all processors at once.
func BenchmarkStatusParallel(b *testing.B) {
	statuses := drawStatuses()
	for _, bb := range []struct {
		name   string
		lookup func(httpenum.Status) int
	}{
		{"Phrase", func(s httpenum.Status) int { return len(s.Phrase()) }},
		{"String", func(s httpenum.Status) int { return len(s.String()) }},
		{"Values", func(s httpenum.Status) int { return len(s.Values()) }},
		{"ParseStatus", func(s httpenum.Status) int { s, _ = httpenum.ParseStatus(s.Name()); return int(s) }},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.RunParallel(func(pb *testing.PB) {
				for pb.Next() {
					for _, s := range statuses {
						if bb.lookup(s) == 0 {
							b.Error("found nothing")
						}
					}
				}
			})
		})
	}
}

// Explain the failed requests of an access log, and say which may be retried.
func Example() {
	// In your program, read os.Stdin.
	log := strings.NewReader("GET 200\nGET 404\nPOST 502\nPUT 503\nGET 499\nGET 600\n")

	lines := bufio.NewScanner(log)
	for lines.Scan() {
		method, code, _ := strings.Cut(lines.Text(), " ")
		m := httpenum.Method(method)
		s, err := httpenum.ParseStatus(code)
		switch {
		case err != nil:
			fmt.Println(err)
		case s == httpenum.StatusServiceUnavailable && m.IsIdempotent():
			fmt.Printf("%s: %s (may be retried)\n", m, s)
		case s.IsError() && s.IsKnown():
			fmt.Printf("%s: %s: %s\n", m, s, s.Description())
		case s.IsError():
			fmt.Printf("%s: %s is an unknown %s code\n", m, s, s.Class())
		}
	}
	if err := lines.Err(); err != nil {
		fmt.Println(err)
	}
	// Output:
	// GET: 404 Not Found: The server found nothing at this URL, or will not say whether anything is there
	// POST: 502 Bad Gateway: The server behind this one sent an invalid response
	// PUT: 503 Service Unavailable (may be retried)
	// GET: 499 is an unknown 4xx code
	// httpenum: invalid status "600": code must be in the range 100 to 599
}

func ExampleStatus() {
	s := httpenum.StatusNotFound
	fmt.Println(s)
	fmt.Println(s == 404)
	fmt.Println(s.Name())
	fmt.Println(s.Phrase())
	fmt.Println(s.Description())
	fmt.Println(s.IsClientError())
	// Output:
	// 404 Not Found
	// true
	// NOT_FOUND
	// Not Found
	// The server found nothing at this URL, or will not say whether anything is there
	// true
}

// Convert where a value comes from net/http or goes there.
func ExampleStatus_conversion() {
	resp := &http.Response{StatusCode: 204}
	s := httpenum.Status(resp.StatusCode)
	fmt.Println(s == httpenum.StatusNoContent)

	w := httptest.NewRecorder()
	w.WriteHeader(int(s))
	fmt.Println(w.Code)
	// Output:
	// true
	// 204
}

func ExampleStatus_handler() {
	handler := func(w http.ResponseWriter, r *http.Request) {
		s := httpenum.StatusNotFound
		http.Error(w, s.Description(), int(s))
	}

	w := httptest.NewRecorder()
	handler(w, httptest.NewRequest("GET", "/", nil))
	fmt.Println(w.Code)
	fmt.Print(w.Body)
	// Output:
	// 404
	// The server found nothing at this URL, or will not say whether anything is there
}

func ExampleStatus_client() {
	server := httptest.NewServer(http.NotFoundHandler())
	defer server.Close()

	resp, err := http.Get(server.URL)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer resp.Body.Close()

	switch s := httpenum.Status(resp.StatusCode); s {
	case httpenum.StatusOK:
		fmt.Println("found")
	case httpenum.StatusNotFound, httpenum.StatusGone:
		fmt.Println("not there:", s.Phrase())
	default:
		fmt.Println("unexpected:", s)
	}
	// Output: not there: Not Found
}

func ExampleStatus_Name() {
	fmt.Println(httpenum.StatusNotFound.Name())
	// Output: NOT_FOUND
}

func ExampleStatus_Phrase() {
	fmt.Println(httpenum.StatusOK.Phrase())
	fmt.Printf("%q\n", httpenum.Status(499).Phrase())
	// Output:
	// OK
	// ""
}

func ExampleStatus_Description() {
	fmt.Println(httpenum.StatusOK.Description())
	// Output: Request fulfilled, document follows
}

func ExampleStatus_String() {
	fmt.Println(httpenum.StatusNotFound)
	fmt.Println(httpenum.Status(499)) // nginx: the client closed the request
	fmt.Printf("%d\n", httpenum.StatusNotFound)
	// Output:
	// 404 Not Found
	// 499
	// 404
}

// Write the status line of any response.
func ExampleStatus_Digits() {
	for _, s := range []httpenum.Status{httpenum.StatusOK, 499} {
		fmt.Printf("%q\n", "HTTP/1.1 "+s.Digits()+" "+s.Phrase()+"\r\n")
	}
	// Output:
	// "HTTP/1.1 200 OK\r\n"
	// "HTTP/1.1 499 \r\n"
}

func ExampleStatus_GoString() {
	fmt.Printf("%#v\n", httpenum.StatusOK)
	fmt.Printf("%#v\n", httpenum.Status(499))
	// Output:
	// httpenum.StatusOK
	// httpenum.Status(499)
}

func ExampleStatus_IsKnown() {
	fmt.Println(httpenum.Status(404).IsKnown())
	fmt.Println(httpenum.Status(499).IsKnown())
	// Output:
	// true
	// false
}

func ExampleStatus_Values() {
	for _, s := range httpenum.Status(0).Values()[:2] {
		fmt.Printf("%#v\n", s)
	}
	// Output:
	// httpenum.StatusContinue
	// httpenum.StatusSwitchingProtocols
}

func ExampleStatus_IsValid() {
	fmt.Println(httpenum.Status(499).IsValid())
	fmt.Println(httpenum.Status(600).IsValid())
	// Output:
	// true
	// false
}

// A statusRecorder remembers the status that a handler writes.
type statusRecorder struct {
	http.ResponseWriter
	status httpenum.Status
}

// WriteHeader leaves out interim statuses, which the final one follows; 101 is
// the last that a handler writes.
func (r *statusRecorder) WriteHeader(code int) {
	if s := httpenum.Status(code); r.status == 0 && (!s.IsInformational() || s == httpenum.StatusSwitchingProtocols) {
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

// Count requests by method, class and code, under labels that clients cannot
// add to and that are never empty.
func ExampleStatus_Class() {
	count := func(add func(method, class, code string), next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			rec := &statusRecorder{ResponseWriter: w}
			next.ServeHTTP(rec, r)

			s := rec.status
			if s == 0 { // the handler wrote nothing, so net/http sends 200
				s = httpenum.StatusOK
			}
			method := "other"
			if m := httpenum.Method(r.Method).Canonical(); m.IsKnown() {
				method = m.String()
			}
			class := s.Class()
			if class == "" { // not 100 to 599
				class = "invalid"
			}
			add(method, class, s.Digits())
		})
	}

	handler := count(func(method, class, code string) {
		fmt.Println(method, class, code)
	}, http.NotFoundHandler())
	for _, method := range []string{"GET", "get", "BREW"} {
		handler.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(method, "/", nil))
	}
	// Output:
	// GET 4xx 404
	// GET 4xx 404
	// other 4xx 404
}

func ExampleStatus_IsInformational() {
	for _, s := range []httpenum.Status{103, 200} {
		if s.IsInformational() {
			fmt.Println(s, "is interim")
		} else {
			fmt.Println(s, "is final")
		}
	}
	// Output:
	// 103 Early Hints is interim
	// 200 OK is final
}

func ExampleStatus_IsSuccess() {
	fmt.Println(httpenum.StatusCreated.IsSuccess())
	fmt.Println(httpenum.StatusFound.IsSuccess())
	// Output:
	// true
	// false
}

// Follow a redirection only if it says where to.
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

func ExampleStatus_IsClientError() {
	fmt.Println(httpenum.StatusNotFound.IsClientError())
	fmt.Println(httpenum.Status(499).IsClientError()) // unknown, but of the class
	// Output:
	// true
	// true
}

// Compare as with an int where codes above 599 count as well.
func ExampleStatus_IsServerError() {
	for _, s := range []httpenum.Status{404, 502, 520, 999} {
		fmt.Println(s, s.IsServerError(), s >= 500)
	}
	// Output:
	// 404 Not Found false false
	// 502 Bad Gateway true true
	// 520 true true
	// 999 false true
}

func ExampleStatus_IsError() {
	check := func(resp *http.Response) error {
		if s := httpenum.Status(resp.StatusCode); s.IsError() {
			return errors.New(s.String())
		}
		return nil
	}
	fmt.Println(check(&http.Response{StatusCode: 204}))
	fmt.Println(check(&http.Response{StatusCode: 429}))
	// Output:
	// <nil>
	// 429 Too Many Requests
}

// Write a body only if the status allows one.
func ExampleStatus_AllowsBody() {
	respond := func(w http.ResponseWriter, s httpenum.Status, body any) error {
		if !s.AllowsBody() {
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

	for _, s := range []httpenum.Status{204, 304, 409} {
		w := httptest.NewRecorder()
		err := respond(w, s, map[string]string{"error": s.Phrase()})
		fmt.Printf("%d %q %v\n", w.Code, w.Body, err)
	}
	// Output:
	// 204 "" <nil>
	// 304 "" <nil>
	// 409 "{\"error\":\"Conflict\"}" <nil>
}

// Cache a response without explicit freshness only if its status allows that.
func ExampleStatus_IsHeuristicallyCacheable() {
	fmt.Println(httpenum.StatusNotFound.IsHeuristicallyCacheable())
	fmt.Println(httpenum.StatusFound.IsHeuristicallyCacheable())
	// Output:
	// true
	// false
}

// Define a flag that accepts a code, name or phrase.
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

	fmt.Println(parse("-status=503"))
	fmt.Println(parse("-status=not-found"))
	fmt.Println(parse("-status=I'm a teapot"))
	fmt.Println(parse("-status=600"))
	// Output:
	// 503 Service Unavailable <nil>
	// 404 Not Found <nil>
	// 418 I'm a Teapot <nil>
	// 0 invalid value "600" for flag -status: httpenum: invalid status "600": code must be in the range 100 to 599
}

// Read the Status field of a CGI response: a code and a phrase of its own.
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
