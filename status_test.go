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
	"go/constant"
	"go/doc"
	"go/doc/comment"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"log/slog"
	"math"
	"math/rand"
	"net/http"
	"net/http/httptest"
	"net/textproto"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"text/template"

	"github.com/httpenum/httpenum"
)

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
		"The server agrees to the upgrade and speaks the new protocol from here on"},
	{httpenum.StatusProcessing, 102, "StatusProcessing", "PROCESSING", "Processing", "RFC 2518, Section 10.1",
		"The server is still at work on the request; the final response comes later"},
	{httpenum.StatusEarlyHints, 103, "StatusEarlyHints", "EARLY_HINTS", "Early Hints", "RFC 8297, Section 2",
		"These headers announce the final response; start loading what they link to"},

	{httpenum.StatusOK, 200, "StatusOK", "OK", "OK", "RFC 9110, Section 15.3.1",
		"Request fulfilled, document follows"},
	{httpenum.StatusCreated, 201, "StatusCreated", "CREATED", "Created", "RFC 9110, Section 15.3.2",
		"A new resource exists now, at the Location given or else at the target itself"},
	{httpenum.StatusAccepted, 202, "StatusAccepted", "ACCEPTED", "Accepted", "RFC 9110, Section 15.3.3",
		"The request waits to be processed; whether it succeeds is not known yet"},
	{httpenum.StatusNonAuthoritativeInformation, 203, "StatusNonAuthoritativeInformation", "NON_AUTHORITATIVE_INFORMATION", "Non-Authoritative Information", "RFC 9110, Section 15.3.4",
		"The request succeeds, but a proxy on the way alters what the server sent"},
	{httpenum.StatusNoContent, 204, "StatusNoContent", "NO_CONTENT", "No Content", "RFC 9110, Section 15.3.5",
		"The request succeeds, and there is no body to send back"},
	{httpenum.StatusResetContent, 205, "StatusResetContent", "RESET_CONTENT", "Reset Content", "RFC 9110, Section 15.3.6",
		"The request succeeds; show the form or view that it came from afresh"},
	{httpenum.StatusPartialContent, 206, "StatusPartialContent", "PARTIAL_CONTENT", "Partial Content", "RFC 9110, Section 15.3.7",
		"Only the ranges that the client asked for follow, not the whole resource"},
	{httpenum.StatusMultiStatus, 207, "StatusMultiStatus", "MULTI_STATUS", "Multi-Status", "RFC 4918, Section 11.1",
		"The body holds a status of its own for each resource involved"},
	{httpenum.StatusAlreadyReported, 208, "StatusAlreadyReported", "ALREADY_REPORTED", "Already Reported", "RFC 5842, Section 7.1",
		"The members of this collection are listed already, under another of its bindings"},
	{httpenum.StatusIMUsed, 226, "StatusIMUsed", "IM_USED", "IM Used", "RFC 3229, Section 10.4.1",
		"The body is the resource in derived form, such as a delta to the client's copy"},

	{httpenum.StatusMultipleChoices, 300, "StatusMultipleChoices", "MULTIPLE_CHOICES", "Multiple Choices", "RFC 9110, Section 15.4.1",
		"The resource comes in several forms, each at a URL of its own; choose one"},
	{httpenum.StatusMovedPermanently, 301, "StatusMovedPermanently", "MOVED_PERMANENTLY", "Moved Permanently", "RFC 9110, Section 15.4.2",
		"The resource has a new URL for good; use that one from now on"},
	{httpenum.StatusFound, 302, "StatusFound", "FOUND", "Found", "RFC 9110, Section 15.4.3",
		"The resource is at another URL for now; ask at this one again next time"},
	{httpenum.StatusSeeOther, 303, "StatusSeeOther", "SEE_OTHER", "See Other", "RFC 9110, Section 15.4.4",
		"The answer is at another URL; fetch it there with GET"},
	{httpenum.StatusNotModified, 304, "StatusNotModified", "NOT_MODIFIED", "Not Modified", "RFC 9110, Section 15.4.5",
		"The copy that the client holds is still good; use that one"},
	{httpenum.StatusUseProxy, 305, "StatusUseProxy", "USE_PROXY", "Use Proxy", "RFC 9110, Section 15.4.6",
		"The resource is to be fetched through a proxy; deprecated, as unsafe to obey"},
	{httpenum.StatusTemporaryRedirect, 307, "StatusTemporaryRedirect", "TEMPORARY_REDIRECT", "Temporary Redirect", "RFC 9110, Section 15.4.8",
		"The resource is at another URL for now; repeat the request there, method and all"},
	{httpenum.StatusPermanentRedirect, 308, "StatusPermanentRedirect", "PERMANENT_REDIRECT", "Permanent Redirect", "RFC 9110, Section 15.4.9",
		"The resource has a new URL for good; repeat the request there, method and all"},

	{httpenum.StatusBadRequest, 400, "StatusBadRequest", "BAD_REQUEST", "Bad Request", "RFC 9110, Section 15.5.1",
		"The request is faulty; correct it before sending it again"},
	{httpenum.StatusUnauthorized, 401, "StatusUnauthorized", "UNAUTHORIZED", "Unauthorized", "RFC 9110, Section 15.5.2",
		"The client has not proved who it is; authenticate as WWW-Authenticate asks"},
	{httpenum.StatusPaymentRequired, 402, "StatusPaymentRequired", "PAYMENT_REQUIRED", "Payment Required", "RFC 9110, Section 15.5.3",
		"A payment is due first; HTTP does not say how to make it"},
	{httpenum.StatusForbidden, 403, "StatusForbidden", "FORBIDDEN", "Forbidden", "RFC 9110, Section 15.5.4",
		"The server refuses; asking again with the same credentials changes nothing"},
	{httpenum.StatusNotFound, 404, "StatusNotFound", "NOT_FOUND", "Not Found", "RFC 9110, Section 15.5.5",
		"The server finds nothing at this URL, or does not admit that it does"},
	{httpenum.StatusMethodNotAllowed, 405, "StatusMethodNotAllowed", "METHOD_NOT_ALLOWED", "Method Not Allowed", "RFC 9110, Section 15.5.6",
		"The target does not take this method; Allow lists the ones that it does"},
	{httpenum.StatusNotAcceptable, 406, "StatusNotAcceptable", "NOT_ACCEPTABLE", "Not Acceptable", "RFC 9110, Section 15.5.7",
		"No available form of the resource suits the Accept headers; ask for another"},
	{httpenum.StatusProxyAuthenticationRequired, 407, "StatusProxyAuthenticationRequired", "PROXY_AUTHENTICATION_REQUIRED", "Proxy Authentication Required", "RFC 9110, Section 15.5.8",
		"The client has not proved to the proxy who it is; see Proxy-Authenticate"},
	{httpenum.StatusRequestTimeout, 408, "StatusRequestTimeout", "REQUEST_TIMEOUT", "Request Timeout", "RFC 9110, Section 15.5.9",
		"The request takes too long to arrive; send it again on a new connection"},
	{httpenum.StatusConflict, 409, "StatusConflict", "CONFLICT", "Conflict", "RFC 9110, Section 15.5.10",
		"The request clashes with how the resource stands now; settle that first"},
	{httpenum.StatusGone, 410, "StatusGone", "GONE", "Gone", "RFC 9110, Section 15.5.11",
		"The resource is gone for good; drop any links to it"},
	{httpenum.StatusLengthRequired, 411, "StatusLengthRequired", "LENGTH_REQUIRED", "Length Required", "RFC 9110, Section 15.5.12",
		"The size of the body must be known in advance; add Content-Length"},
	{httpenum.StatusPreconditionFailed, 412, "StatusPreconditionFailed", "PRECONDITION_FAILED", "Precondition Failed", "RFC 9110, Section 15.5.13",
		"A condition in the request headers, such as If-Match, does not hold"},
	{httpenum.StatusRequestEntityTooLarge, 413, "StatusRequestEntityTooLarge", "REQUEST_ENTITY_TOO_LARGE", "Request Entity Too Large", "RFC 9110, Section 15.5.14",
		"The body is over the server's size limit; send a smaller one"},
	{httpenum.StatusRequestURITooLong, 414, "StatusRequestURITooLong", "REQUEST_URI_TOO_LONG", "Request-URI Too Long", "RFC 9110, Section 15.5.15",
		"The URL is over the server's length limit; shorten it"},
	{httpenum.StatusUnsupportedMediaType, 415, "StatusUnsupportedMediaType", "UNSUPPORTED_MEDIA_TYPE", "Unsupported Media Type", "RFC 9110, Section 15.5.16",
		"The body is in a media type or coding that the target does not take; convert it"},
	{httpenum.StatusRequestedRangeNotSatisfiable, 416, "StatusRequestedRangeNotSatisfiable", "REQUESTED_RANGE_NOT_SATISFIABLE", "Requested Range Not Satisfiable", "RFC 9110, Section 15.5.17",
		"None of the requested ranges can be served; ask within the resource's length"},
	{httpenum.StatusExpectationFailed, 417, "StatusExpectationFailed", "EXPECTATION_FAILED", "Expectation Failed", "RFC 9110, Section 15.5.18",
		"The server cannot do what Expect asks; send the request without that header"},
	{httpenum.StatusImATeapot, 418, "StatusImATeapot", "IM_A_TEAPOT", "I'm a Teapot", "RFC 2324, Section 2.3.2",
		"This is a teapot, which makes tea; ask a coffee pot for coffee"},
	{httpenum.StatusMisdirectedRequest, 421, "StatusMisdirectedRequest", "MISDIRECTED_REQUEST", "Misdirected Request", "RFC 9110, Section 15.5.20",
		"This server does not answer for that host; try again on another connection"},
	{httpenum.StatusUnprocessableEntity, 422, "StatusUnprocessableEntity", "UNPROCESSABLE_ENTITY", "Unprocessable Entity", "RFC 9110, Section 15.5.21",
		"The body is readable but asks for something that makes no sense; correct it"},
	{httpenum.StatusLocked, 423, "StatusLocked", "LOCKED", "Locked", "RFC 4918, Section 11.3",
		"A lock guards the resource; submit its token, or wait for its release"},
	{httpenum.StatusFailedDependency, 424, "StatusFailedDependency", "FAILED_DEPENDENCY", "Failed Dependency", "RFC 4918, Section 11.4",
		"The action depends on another one, and that one fails"},
	{httpenum.StatusTooEarly, 425, "StatusTooEarly", "TOO_EARLY", "Too Early", "RFC 8470, Section 5.2",
		"Early data might be a replay; send the request again after the TLS handshake"},
	{httpenum.StatusUpgradeRequired, 426, "StatusUpgradeRequired", "UPGRADE_REQUIRED", "Upgrade Required", "RFC 9110, Section 15.5.22",
		"The server insists on another protocol; switch to one that Upgrade names"},
	{httpenum.StatusPreconditionRequired, 428, "StatusPreconditionRequired", "PRECONDITION_REQUIRED", "Precondition Required", "RFC 6585, Section 3",
		"The request must carry a condition, such as If-Match, against lost updates"},
	{httpenum.StatusTooManyRequests, 429, "StatusTooManyRequests", "TOO_MANY_REQUESTS", "Too Many Requests", "RFC 6585, Section 4",
		"The client asks too often; slow down, and heed Retry-After"},
	{httpenum.StatusRequestHeaderFieldsTooLarge, 431, "StatusRequestHeaderFieldsTooLarge", "REQUEST_HEADER_FIELDS_TOO_LARGE", "Request Header Fields Too Large", "RFC 6585, Section 5",
		"The headers, or one of them, are over the server's size limit; trim them"},
	{httpenum.StatusUnavailableForLegalReasons, 451, "StatusUnavailableForLegalReasons", "UNAVAILABLE_FOR_LEGAL_REASONS", "Unavailable For Legal Reasons", "RFC 7725, Section 3",
		"A legal demand blocks the resource; a Link header may name who carries it out"},

	{httpenum.StatusInternalServerError, 500, "StatusInternalServerError", "INTERNAL_SERVER_ERROR", "Internal Server Error", "RFC 9110, Section 15.6.1",
		"Something goes wrong inside the server; the request need not be at fault"},
	{httpenum.StatusNotImplemented, 501, "StatusNotImplemented", "NOT_IMPLEMENTED", "Not Implemented", "RFC 9110, Section 15.6.2",
		"The server lacks what the request needs, such as support for its method"},
	{httpenum.StatusBadGateway, 502, "StatusBadGateway", "BAD_GATEWAY", "Bad Gateway", "RFC 9110, Section 15.6.3",
		"The server behind this one answers with something unusable"},
	{httpenum.StatusServiceUnavailable, 503, "StatusServiceUnavailable", "SERVICE_UNAVAILABLE", "Service Unavailable", "RFC 9110, Section 15.6.4",
		"The server cannot keep up or is under repair; try again, after Retry-After if given"},
	{httpenum.StatusGatewayTimeout, 504, "StatusGatewayTimeout", "GATEWAY_TIMEOUT", "Gateway Timeout", "RFC 9110, Section 15.6.5",
		"The server behind this one does not answer in time"},
	{httpenum.StatusHTTPVersionNotSupported, 505, "StatusHTTPVersionNotSupported", "HTTP_VERSION_NOT_SUPPORTED", "HTTP Version Not Supported", "RFC 9110, Section 15.6.6",
		"The server does not speak this major version of HTTP; try another"},
	{httpenum.StatusVariantAlsoNegotiates, 506, "StatusVariantAlsoNegotiates", "VARIANT_ALSO_NEGOTIATES", "Variant Also Negotiates", "RFC 2295, Section 8.1",
		"Content negotiation leads to yet another negotiation; the server is set up wrongly"},
	{httpenum.StatusInsufficientStorage, 507, "StatusInsufficientStorage", "INSUFFICIENT_STORAGE", "Insufficient Storage", "RFC 4918, Section 11.5",
		"The server has no room to store the result; make some before trying again"},
	{httpenum.StatusLoopDetected, 508, "StatusLoopDetected", "LOOP_DETECTED", "Loop Detected", "RFC 5842, Section 7.2",
		"The collection contains itself, so an operation on all of it never ends"},
	{httpenum.StatusNotExtended, 510, "StatusNotExtended", "NOT_EXTENDED", "Not Extended", "RFC 2774, Section 7",
		"The request must declare an HTTP extension that this resource calls for"},
	{httpenum.StatusNetworkAuthenticationRequired, 511, "StatusNetworkAuthenticationRequired", "NETWORK_AUTHENTICATION_REQUIRED", "Network Authentication Required", "RFC 6585, Section 6",
		"The network lets nobody through without a login; open its login page first"},
}

var statusAliasTests = []struct {
	alias, status httpenum.Status
	constant      string
	value         string
}{
	{httpenum.StatusNonAuthoritativeInfo, 203, "StatusNonAuthoritativeInfo", "StatusNonAuthoritativeInformation"},
	{httpenum.StatusProxyAuthRequired, 407, "StatusProxyAuthRequired", "StatusProxyAuthenticationRequired"},
	{httpenum.StatusTeapot, 418, "StatusTeapot", "StatusImATeapot"},
	{httpenum.StatusContentTooLarge, 413, "StatusContentTooLarge", "StatusRequestEntityTooLarge"},
	{httpenum.StatusURITooLong, 414, "StatusURITooLong", "StatusRequestURITooLong"},
	{httpenum.StatusRangeNotSatisfiable, 416, "StatusRangeNotSatisfiable", "StatusRequestedRangeNotSatisfiable"},
	{httpenum.StatusUnprocessableContent, 422, "StatusUnprocessableContent", "StatusUnprocessableEntity"},
}

// allInts returns every int around the status codes, and the extremes.
func allInts() []int {
	ints := []int{math.MinInt, math.MinInt + 1, math.MinInt32, math.MaxInt32, math.MaxInt - 1, math.MaxInt}
	for n := -10; n <= 1099; n++ {
		ints = append(ints, n)
	}
	return ints
}

func TestStatus(t *testing.T) {
	if len(statusTests) != 62 {
		t.Fatalf("the test has %d rows, want the spec's 62", len(statusTests))
	}
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
			if got, want := s.String(), fmt.Sprintf("%d %s", tt.code, tt.phrase); got != want {
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
		for method, got := range map[string]string{"Name": s.Name(), "Phrase": s.Phrase(), "Description": s.Description()} {
			if got != "" {
				t.Errorf("Status(%d).%s() = %q, want \"\"", n, method, got)
			}
		}
		if got, want := s.String(), strconv.Itoa(n); got != want {
			t.Errorf("Status(%d).String() = %q, want %q", n, got, want)
		}
		if got, want := s.GoString(), fmt.Sprintf("httpenum.Status(%d)", n); got != want {
			t.Errorf("Status(%d).GoString() = %q, want %q", n, got, want)
		}
		if s.IsKnown() {
			t.Errorf("Status(%d).IsKnown() = true, want false", n)
		}
		if got := len(s.Values()); got != 62 {
			t.Errorf("Status(%d).Values() has %d values, want 62", n, got)
		}
	}
}

// A constDecl is a constant as the source declares it.
type constDecl struct {
	name, typ, value, comment string
	group, line               int
}

// constDecls returns the constants that the file declares, in its order.
func constDecls(t *testing.T, name string) []constDecl {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
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
			if len(spec.Names) != 1 || len(spec.Values) != 1 {
				t.Fatalf("%s: %s: want one constant with a value a line", name, spec.Names[0])
			}
			decls = append(decls, constDecl{
				name:    spec.Names[0].Name,
				typ:     types.ExprString(spec.Type),
				value:   types.ExprString(spec.Values[0]),
				comment: strings.TrimSpace(spec.Comment.Text()),
				group:   group,
				line:    fset.Position(spec.Pos()).Line,
			})
		}
		group++
	}
	return decls
}

// The constants are read as a reference page, so their source is tested too.
func TestStatusConstants(t *testing.T) {
	decls := constDecls(t, "status.go")
	if got, want := len(decls), len(statusTests)+len(statusAliasTests); got != want {
		t.Fatalf("status.go declares %d constants, want %d", got, want)
	}
	for i, tt := range statusTests {
		got := decls[i]
		want := constDecl{tt.constant, "Status", strconv.Itoa(tt.code), tt.reference, 0, got.line}
		if got != want {
			t.Errorf("status.go:%d: got %+v, want %+v", got.line, got, want)
		}
		if i == 0 {
			continue
		}
		distance := 1
		if tt.code/100 != statusTests[i-1].code/100 {
			distance = 2 // a blank line between the classes
		}
		if got.line-decls[i-1].line != distance {
			t.Errorf("status.go:%d: %s is %d lines below %s, want %d", got.line, got.name, got.line-decls[i-1].line, decls[i-1].name, distance)
		}
	}
	for i, tt := range statusAliasTests {
		got := decls[len(statusTests)+i]
		group := 1 // net/http's names
		if i >= 3 {
			group = 2 // RFC 9110's
		}
		want := constDecl{tt.constant, "Status", tt.value, "", group, got.line}
		if got != want {
			t.Errorf("status.go:%d: got %+v, want %+v", got.line, got, want)
		}
		if tt.alias != tt.status {
			t.Errorf("%s = %d, want %d", tt.constant, tt.alias, tt.status)
		}
	}
}

// library type-checks the package from its source.
func library(t *testing.T) *types.Package {
	t.Helper()
	fset := token.NewFileSet()
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var files []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(fset, name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	conf := types.Config{Importer: importer.Default()}
	pkg, err := conf.Check("github.com/httpenum/httpenum", fset, files, nil)
	if err != nil {
		t.Fatal(err)
	}
	return pkg
}

// Each constant for a status or a method that net/http has is here too, by the
// same name and with the same value.
func TestNetHTTPConstants(t *testing.T) {
	nethttp, err := importer.Default().Import("net/http")
	if err != nil {
		t.Fatal(err)
	}
	scope := library(t).Scope()
	found := 0
	for _, name := range nethttp.Scope().Names() {
		want, ok := nethttp.Scope().Lookup(name).(*types.Const)
		if !ok || !want.Exported() || !strings.HasPrefix(name, "Status") && !strings.HasPrefix(name, "Method") {
			continue
		}
		found++
		got, ok := scope.Lookup(name).(*types.Const)
		if !ok {
			t.Errorf("httpenum.%s is missing: net/http has it", name)
			continue
		}
		if !constant.Compare(got.Val(), token.EQL, want.Val()) {
			t.Errorf("httpenum.%s = %v, but http.%s = %v", name, got.Val(), name, want.Val())
		}
	}
	if found < 62+9 {
		t.Errorf("found %d constants in net/http, want at least 62 statuses and 9 methods", found)
	}
}

func TestStatusValues(t *testing.T) {
	var want []httpenum.Status
	for _, tt := range statusTests {
		want = append(want, httpenum.Status(tt.code))
	}
	got := httpenum.StatusOK.Values()
	if !slices.Equal(got, want) {
		t.Fatalf("Values() = %d, want %d", got, want)
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

// The 72 descriptions read as if written in one go.
func TestDescriptions(t *testing.T) {
	seen := map[string]string{}
	check := func(of, description string, period bool) {
		if other := seen[description]; other != "" {
			t.Errorf("%s and %s have the same description: %q", other, of, description)
		}
		seen[description] = of
		if len(description) < 15 || len(description) > 90 {
			t.Errorf("%s: %q has %d bytes, want 15 to 90", of, description, len(description))
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
	for _, s := range httpenum.Status(0).Values() {
		check(s.Name(), s.Description(), false)
	}
	for _, m := range httpenum.Method("").Values() {
		check(m.String(), m.Description(), true)
	}
	if len(seen) != 62+10 {
		t.Errorf("got %d descriptions, want 72", len(seen))
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
// server refuses a body to those that allow none, except for 205.
func TestStatusOverHTTP(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for _, s := range httpenum.Status(0).Values() {
			if r.URL.Path != "/"+s.Name() {
				continue
			}
			w.WriteHeader(int(s))
			_, err := io.WriteString(w, "body")
			if got, want := err != http.ErrBodyNotAllowed, s.AllowsBody() || s == httpenum.StatusResetContent; got != want {
				t.Errorf("%s: net/http allows a body: %t, want %t", s.Name(), got, want)
			}
		}
	}))
	defer server.Close()

	// The phrases that net/http spells in another way.
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
				t.Errorf("%s: net/http spells the phrase no other way", tt.name)
			}
		}
		if resp.Status != want {
			t.Errorf("%s: the client got the line %q, want %q", tt.name, resp.Status, want)
		}
	}
}

// The classes, by their bounds.
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
			}
		}
	}
}

// The lists of the RFCs, in full.
func TestStatusLists(t *testing.T) {
	bodiless := []int{204, 205, 304}
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

// The names and phrases that RFC 9110 has in place of the spec's.
var renamedTests = []struct {
	code         int
	name, phrase string
}{
	{413, "CONTENT_TOO_LARGE", "Content Too Large"},
	{414, "URI_TOO_LONG", "URI Too Long"},
	{416, "RANGE_NOT_SATISFIABLE", "Range Not Satisfiable"},
	{422, "UNPROCESSABLE_CONTENT", "Unprocessable Content"},
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
	}
	for _, tt := range statusTests {
		texts(tt.code, tt.name, tt.phrase)
	}
	for _, tt := range renamedTests {
		texts(tt.code, tt.name, tt.phrase)
	}
}

func TestParseStatusError(t *testing.T) {
	const (
		outOfRange = "httpenum: status code out of range in %s: want 100 to 599"
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
		{"\uff14\uff10\uff14", unknown, "\"\uff14\uff10\uff14\""}, // fullwidth digits
		{"\u0664\u0660\u0664", unknown, "\"\u0664\u0660\u0664\""}, // Arabic-Indic digits

		{"StatusNotFound", unknown, `"StatusNotFound"`},
		{"NOT_FOUN", unknown, `"NOT_FOUN"`},
		{"NOT_FOUND ", unknown, `"NOT_FOUND "`},
		{" Not Found", unknown, `" Not Found"`},
		{"Not  Found", unknown, `"Not  Found"`},
		{"NotFound", unknown, `"NotFound"`},
		{"not-found", unknown, `"not-found"`},
		{"request-uri_too long", unknown, `"request-uri_too long"`},
		{"Multi Status", unknown, `"Multi Status"`},
		{"Im a Teapot", unknown, `"Im a Teapot"`},
		{"NOT\x7fFOUND", unknown, `"NOT\x7fFOUND"`}, // 0x7f is '_' with another bit of case
		{"NOT\x00FOUND", unknown, `"NOT\x00FOUND"`}, // and 0x00 is ' '
		{"NOT FOUND_", unknown, `"NOT FOUND_"`},
		{"\u017fEE OTHER", unknown, "\"\u017fEE OTHER\""}, // long s, which folds to s
		{"\u017fEE_OTHER", unknown, "\"\u017fEE_OTHER\""},
		{"o\u212a", unknown, "\"o\u212a\""}, // Kelvin sign, which folds to k
		{"LOC\u212aED", unknown, "\"LOC\u212aED\""},
		{"\xff\x1b]0;", unknown, `"\xff\x1b]0;"`},

		// Up to 32 bytes are quoted of a text that goes on, and no rune is cut.
		{long[:32], unknown, `"01234567890123456789012345678901"`},
		{long[:33], unknown, `"012345678901234567890123456789012"`},
		{long[:34], unknown, `"01234567890123456789012345678901"...`},
		{long, unknown, `"01234567890123456789012345678901"...`},
		{long[:31] + "\u20ac", unknown, `"0123456789012345678901234567890` + "\u20ac" + `"`},
		{long[:31] + "\u20ac\u20ac", unknown, `"0123456789012345678901234567890"...`},
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
			if s, err := httpenum.ParseStatus(text); s != 0 || err == nil {
				t.Errorf("ParseStatus(%q) = %d, %v, want 0 and an error", text, s, err)
			}
		}
	}
	for _, tt := range statusTests {
		check(tt.name, tt.phrase)
	}
	for _, tt := range renamedTests {
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
		if !strconv.IsPrint(r) {
			t.Errorf("%q: the error has %q: %s", text, r, message)
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
	for _, tt := range renamedTests {
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
						!s.IsKnown() || !s.IsValid() || s.IsError() != (s.IsClientError() || s.IsServerError()) ||
						s.IsError() == (s.IsInformational() || s.IsSuccess() || s.IsRedirection()) ||
						s.AllowsBody() == (s < 200 || s == 204 || s == 205 || s == 304) ||
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
						!m.IsKnown() || !m.IsValid() || m.IsSafe() != tt.safe || m.IsIdempotent() != tt.idempotent {
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

// readme returns README.md and the text of its first code block of the
// language.
func readme(t *testing.T, language string) (text, block string) {
	t.Helper()
	data, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	text = string(data)
	_, block, ok := strings.Cut(text, "\n```"+language+"\n")
	if !ok {
		t.Fatalf("README.md has no block of %s", language)
	}
	block, _, _ = strings.Cut(block, "```")
	return text, block
}

// build builds the program as a user of a checkout does, by the README's first
// command, in a module of its own with a copy of the checkout beside it.
func build(t *testing.T, source string) (exe string) {
	t.Helper()
	files := map[string]string{
		"user/go.mod":  "module example.com/user\n\ngo 1.21\n",
		"user/main.go": source,
	}
	for _, name := range []string{"go.mod", "doc.go", "status.go", "method.go"} {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		files["httpenum/"+name] = string(data)
	}
	dir := t.TempDir()
	for name, text := range files {
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	_, install := readme(t, "sh")
	exe = filepath.Join(dir, "user.exe")
	for _, args := range [][]string{strings.Fields(install), {"go", "build", "-o", exe, "."}} {
		cmd := exec.Command(args[0], args[1:]...)
		cmd.Dir = filepath.Join(dir, "user")
		cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off")
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%s\n%s", strings.Join(args, " "), err, out, source)
		}
	}
	return exe
}

// run runs the program and returns the lines that it prints.
func run(t *testing.T, exe string) []string {
	t.Helper()
	out, err := exec.Command(exe).Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSuffix(string(out), "\n"), "\n")
}

// The README's first example prints what stands beside its lines.
func TestREADMEExample(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a program")
	}
	_, source := readme(t, "go")
	var want []string
	for _, line := range strings.Split(source, "\n") {
		if _, comment, ok := strings.Cut(line, " // "); ok {
			want = append(want, comment)
		}
	}
	if got := run(t, build(t, source)); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// The Go expressions of the README's tables give what the last column says.
func TestREADMETables(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a program")
	}
	text, _ := readme(t, "go")
	var exprs, want []string
	for _, row := range regexp.MustCompile("(?m)^\\|.*\\| `(.*)` \\| `(.*)` \\|.*$").FindAllStringSubmatch(text, -1) {
		if strings.Contains(row[1], "httpenum.") {
			exprs = append(exprs, row[1])
			want = append(want, row[2])
		}
	}
	if len(exprs) < 20 {
		t.Fatalf("found %d expressions in README.md, want at least 20", len(exprs))
	}
	var source strings.Builder
	source.WriteString(`package main

import (
	"fmt"

	"github.com/httpenum/httpenum"
)

func first[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func main() {
`)
	for _, expr := range exprs {
		fmt.Fprintf(&source, "\tfmt.Printf(\"%%#v\\n\", %s)\n", expr)
	}
	source.WriteString("}\n")
	got := run(t, build(t, source.String()))
	if len(got) != len(want) {
		t.Fatalf("got %d lines, want %d", len(got), len(want))
	}
	for i, expr := range exprs {
		if got[i] != want[i] {
			t.Errorf("README.md: %s gives %s, want %s", expr, got[i], want[i])
		}
	}
}

// The tests that the README names exist.
func TestREADMEGuarantees(t *testing.T) {
	var source strings.Builder
	for _, name := range []string{"status_test.go", "method_test.go"} {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		source.Write(data)
	}
	text, _ := readme(t, "go")
	names := regexp.MustCompile("`((Test|Fuzz)[A-Z]\\w*)`").FindAllStringSubmatch(text, -1)
	if len(names) < 20 {
		t.Fatalf("found %d tests in README.md, want at least 20", len(names))
	}
	for _, name := range names {
		if !strings.Contains(source.String(), "\nfunc "+name[1]+"(") {
			t.Errorf("README.md names %s, which does not exist", name[1])
		}
	}
}

// The expressions of the README's table for users of net/http compile.
func TestREADMENetHTTP(t *testing.T) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "user.go", `package user

import (
	"net/http"

	"github.com/httpenum/httpenum"
)

var (
	w    http.ResponseWriter
	r    *http.Request
	resp *http.Response
	url  string
	_    httpenum.Status
)
`, 0)
	if err != nil {
		t.Fatal(err)
	}
	lib := library(t)
	conf := types.Config{Importer: importerFunc(func(path string) (*types.Package, error) {
		if path == lib.Path() {
			return lib, nil
		}
		return importer.Default().Import(path)
	})}
	user, err := conf.Check("user", fset, []*ast.File{file}, nil)
	if err != nil {
		t.Fatal(err)
	}
	text, _ := readme(t, "go")
	rows := regexp.MustCompile("(?m)^\\| `([^|]*)` \\| `([^|]*)` \\|$").FindAllStringSubmatch(text, -1)
	if len(rows) < 6 {
		t.Fatalf("found %d rows in README.md, want at least 6", len(rows))
	}
	for _, row := range rows {
		for _, expr := range row[1:] {
			if _, err := types.Eval(fset, user, file.FileEnd-1, expr); err != nil {
				t.Errorf("README.md: %s: %v", expr, err)
			}
		}
	}
}

type importerFunc func(path string) (*types.Package, error)

func (f importerFunc) Import(path string) (*types.Package, error) { return f(path) }

// symbols returns how many of the program's symbols belong to the package, and
// their size in bytes.
func symbols(t *testing.T, exe string) (n, size int) {
	t.Helper()
	out, err := exec.Command("go", "tool", "nm", "-size", exe).Output()
	if err != nil {
		t.Fatal(err)
	}
	all := 0
	for _, line := range strings.Split(string(out), "\n") {
		fields := strings.Fields(line) // address, size, type, name
		if len(fields) < 4 {
			continue
		}
		all++
		if strings.Contains(line, "github.com/httpenum/httpenum.") {
			bytes, err := strconv.Atoi(fields[1])
			if err != nil {
				t.Fatal(err)
			}
			n, size = n+1, size+bytes
		}
	}
	if all < 100 {
		t.Fatalf("go tool nm lists %d symbols", all)
	}
	return n, size
}

// A program pays for what it uses: for constants nothing, and for everything
// less than 48 KiB, none of which runs at start-up.
func TestFootprint(t *testing.T) {
	if testing.Short() {
		t.Skip("builds two programs")
	}
	t.Run("constants", func(t *testing.T) {
		exe := build(t, `package main

import "github.com/httpenum/httpenum"

func main() { println(int(httpenum.StatusNotFound), string(httpenum.MethodGet)) }
`)
		if n, size := symbols(t, exe); n != 0 {
			t.Errorf("the program links %d symbols of the package, %d bytes, want none", n, size)
		}
	})
	t.Run("everything", func(t *testing.T) {
		// All functions and methods, as the source declares them.
		var funcs []string
		scope := library(t).Scope()
		for _, name := range scope.Names() {
			obj := scope.Lookup(name)
			if !obj.Exported() {
				continue
			}
			switch obj := obj.(type) {
			case *types.Func:
				funcs = append(funcs, "httpenum."+name)
			case *types.TypeName:
				methods := types.NewMethodSet(types.NewPointer(obj.Type()))
				for i := 0; i < methods.Len(); i++ {
					if method := methods.At(i).Obj(); method.Exported() {
						funcs = append(funcs, "httpenum."+name+"."+method.Name())
					}
				}
			}
		}
		if len(funcs) < 25 {
			t.Fatalf("found %d functions and methods, want at least 25: %s", len(funcs), funcs)
		}
		exe := build(t, `package main

import "github.com/httpenum/httpenum"

var everything = []any{`+strings.Join(funcs, ", ")+`}

func main() {
	for _, f := range everything {
		println(f)
	}
}
`)
		n, size := symbols(t, exe)
		if n < len(funcs) || size >= 48<<10 {
			t.Errorf("the program links %d symbols of the package, %d bytes, want at least %d symbols and less than 48 KiB", n, size, len(funcs))
		}
		t.Logf("%d functions and methods link %d symbols, %d bytes", len(funcs), n, size)

		cmd := exec.Command(exe)
		cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
		trace, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(trace), "init runtime @") {
			t.Errorf("the trace has no init of the runtime, so that it proves nothing:\n%s", trace)
		}
		if strings.Contains(string(trace), "init github.com/httpenum") {
			t.Errorf("the package has an init at start-up:\n%s", trace)
		}
	})
	t.Run("imports", func(t *testing.T) {
		for _, pkg := range library(t).Imports() {
			if !slices.Contains([]string{"errors", "strconv", "strings"}, pkg.Path()) {
				t.Errorf("the package imports %s", pkg.Path())
			}
		}
	})
}

// The page that pkg.go.dev draws: every symbol has a comment that begins with
// its name and an example, every section of an RFC is written in the form that
// becomes a link, and every doc link leads somewhere.
func TestReferencePage(t *testing.T) {
	fset := token.NewFileSet()
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var files []*ast.File
	for _, name := range names {
		file, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	page, err := doc.NewFromFiles(fset, files, "github.com/httpenum/httpenum")
	if err != nil {
		t.Fatal(err)
	}

	var (
		section    = regexp.MustCompile(`(RFC\s+\d{3,5},\s)?\s*Sections?\b(\s+\d+(\.\d+)*)?`)
		linked     = regexp.MustCompile(`^RFC\s+\d{3,5},\s+Section\s+\d+(\.\d+)*$`)
		unresolved = regexp.MustCompile(`\[[A-Za-z][\w./]*\]`)
	)
	sections, links := 0, 0
	check := func(symbol, text string) {
		if strings.TrimSpace(text) == "" {
			t.Errorf("%s has no comment", symbol)
		}
		for _, ref := range section.FindAllString(text, -1) {
			sections++
			if !linked.MatchString(ref) {
				t.Errorf("%s: %q does not become a link", symbol, ref)
			}
		}
		parsed := page.Parser().Parse(text)
		if left := unresolved.FindString(string(new(comment.Printer).Text(parsed))); left != "" {
			t.Errorf("%s: %s does not become a link", symbol, left)
		}
		docLinks(parsed.Content, func(link *comment.DocLink) {
			links++
			if link.ImportPath == "" {
				return // found on this page
			}
			pkg, err := importer.Default().Import(link.ImportPath)
			if err != nil {
				t.Errorf("%s: the link to %s: %v", symbol, link.ImportPath, err)
			} else if link.Recv != "" || link.Name != "" && pkg.Scope().Lookup(link.Name) == nil {
				t.Errorf("%s: the link to %s.%s leads nowhere", symbol, link.ImportPath, link.Name)
			}
		})
	}
	checkFunc := func(symbol string, f *doc.Func) {
		check(symbol, f.Doc)
		if !strings.HasPrefix(f.Doc, f.Name+" ") {
			t.Errorf("%s: the comment begins %.20q, want its name", symbol, f.Doc)
		}
		if len(f.Examples) == 0 {
			t.Errorf("%s has no example", symbol)
		}
		for _, example := range f.Examples {
			if example.Output == "" {
				t.Errorf("Example %s has no output to check", example.Name)
			}
		}
	}

	check("the package", page.Doc)
	if len(page.Consts) != 0 || len(page.Vars) != 0 || len(page.Funcs) != 0 || len(page.Types) != 2 {
		t.Errorf("the page has symbols outside of its two types")
	}
	for _, typ := range page.Types {
		check(typ.Name, typ.Doc)
		if !strings.HasPrefix(typ.Doc, typ.Name+" ") {
			t.Errorf("%s: the comment begins %.20q, want its name", typ.Name, typ.Doc)
		}
		for _, group := range typ.Consts {
			check(group.Names[0], group.Doc)
		}
		for _, f := range typ.Funcs {
			checkFunc(f.Name, f)
		}
		for _, f := range typ.Methods {
			checkFunc(typ.Name+"."+f.Name, f)
		}
	}
	if sections < 15 || links < 15 {
		t.Errorf("found %d sections and %d doc links, want at least 15 of each", sections, links)
	}
}

// docLinks calls f for each doc link in the blocks.
func docLinks(blocks []comment.Block, f func(*comment.DocLink)) {
	for _, block := range blocks {
		var texts []comment.Text
		switch block := block.(type) {
		case *comment.Heading:
			texts = block.Text
		case *comment.Paragraph:
			texts = block.Text
		case *comment.List:
			for _, item := range block.Items {
				docLinks(item.Content, f)
			}
		}
		for _, text := range texts {
			if link, ok := text.(*comment.DocLink); ok {
				f(link)
			}
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

// The spec's lines, one by one.

func ExampleStatus() {
	fmt.Println(httpenum.StatusOK == 200)
	// Output: true
}

func ExampleStatus_value() {
	fmt.Println(int(httpenum.StatusOK))
	// Output: 200
}

func ExampleStatus_GoString() {
	fmt.Printf("%#v\n", httpenum.StatusOK)
	fmt.Printf("%#v\n", httpenum.Status(499))
	// Output:
	// httpenum.StatusOK
	// httpenum.Status(499)
}

func ExampleStatus_Phrase() {
	fmt.Println(httpenum.StatusOK.Phrase())
	// Output: OK
}

func ExampleStatus_Description() {
	fmt.Println(httpenum.StatusOK.Description())
	// Output: Request fulfilled, document follows
}

func ExampleStatus_Values() {
	for _, s := range httpenum.Status(0).Values() {
		if s < 200 {
			fmt.Printf("%#v\n", s)
		}
	}
	// Output:
	// httpenum.StatusContinue
	// httpenum.StatusSwitchingProtocols
	// httpenum.StatusProcessing
	// httpenum.StatusEarlyHints
}

func ExampleStatus_Name() {
	fmt.Println(httpenum.StatusNotFound.Name())
	// Output: NOT_FOUND
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

func ExampleStatus_IsKnown() {
	fmt.Println(httpenum.Status(404).IsKnown())
	fmt.Println(httpenum.Status(499).IsKnown())
	// Output:
	// true
	// false
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
	// The server finds nothing at this URL, or does not admit that it does
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

func ExampleStatus_IsValid() {
	fmt.Println(httpenum.Status(499).IsValid())
	fmt.Println(httpenum.Status(600).IsValid())
	// Output:
	// true
	// false
}

func ExampleStatus_IsInformational() {
	for _, s := range []httpenum.Status{103, 200} {
		if s.IsInformational() {
			fmt.Println(s, "comes first")
		} else {
			fmt.Println(s, "is final")
		}
	}
	// Output:
	// 103 Early Hints comes first
	// 200 OK is final
}

func ExampleStatus_IsSuccess() {
	fmt.Println(httpenum.StatusCreated.IsSuccess())
	fmt.Println(httpenum.StatusFound.IsSuccess())
	// Output:
	// true
	// false
}

func ExampleStatus_IsRedirection() {
	resp := &http.Response{StatusCode: 308, Header: http.Header{"Location": {"/new"}}}
	if httpenum.Status(resp.StatusCode).IsRedirection() {
		fmt.Println("go to", resp.Header.Get("Location"))
	}
	// Output: go to /new
}

func ExampleStatus_IsClientError() {
	fmt.Println(httpenum.StatusNotFound.IsClientError())
	fmt.Println(httpenum.Status(499).IsClientError()) // not known, but of the class
	// Output:
	// true
	// true
}

func ExampleStatus_IsServerError() {
	for _, s := range []httpenum.Status{404, 502, 520} {
		if s.IsServerError() {
			fmt.Println("alert:", s)
		}
	}
	// Output:
	// alert: 502 Bad Gateway
	// alert: 520
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

// A handler that may be asked for any status writes a body only if the status
// allows it.
func ExampleStatus_AllowsBody() {
	respond := func(w http.ResponseWriter, s httpenum.Status) {
		if !s.AllowsBody() {
			w.WriteHeader(int(s))
			return
		}
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(int(s))
		fmt.Fprintf(w, `{"status":%d,"title":%q}`, s, s.Phrase())
	}

	for _, s := range []httpenum.Status{httpenum.StatusNoContent, httpenum.StatusResetContent, httpenum.StatusConflict} {
		w := httptest.NewRecorder()
		respond(w, s)
		fmt.Printf("%d %q\n", w.Code, w.Body)
	}
	// Output:
	// 204 ""
	// 205 ""
	// 409 "{\"status\":409,\"title\":\"Conflict\"}"
}

// A cache keeps a response without an expiry only if its status allows that.
func ExampleStatus_IsHeuristicallyCacheable() {
	fmt.Println(httpenum.StatusNotFound.IsHeuristicallyCacheable())
	fmt.Println(httpenum.StatusFound.IsHeuristicallyCacheable())
	// Output:
	// true
	// false
}

// A flag takes a status by its code, name or phrase.
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
	fmt.Println(parse("-status=not_found"))
	fmt.Println(parse("-status=I'm a teapot"))
	fmt.Println(parse("-status=600"))
	// Output:
	// 503 Service Unavailable <nil>
	// 404 Not Found <nil>
	// 418 I'm a Teapot <nil>
	// 0 invalid value "600" for flag -status: httpenum: status code out of range in "600": want 100 to 599
}

// A CGI program answers with a Status field: a code and a phrase of its own.
func ExampleParseStatus_cgi() {
	output := "Status: 404 No such page\r\nContent-Type: text/plain\r\n\r\n"
	header, err := textproto.NewReader(bufio.NewReader(strings.NewReader(output))).ReadMIMEHeader()
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(httpenum.ParseStatus(header.Get("Status")))
	// Output: 404 Not Found <nil>
}
