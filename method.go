package httpenum

import (
	"errors"
	"strconv"
	"strings"
)

// Method is the method of an HTTP request, such as GET. Any string converts to a
// Method, and every method of the type works for any value. A Method is known if
// it has a constant, and valid if it is a token: one or more letters, digits and
// certain other ASCII characters, none of them a space.
//
// Methods are case-sensitive (RFC 9110, Section 9.1): Method("get") is valid, but
// it is not [MethodGet], and not known. The empty Method is neither known nor
// valid; clients of [net/http] send GET for it.
//
// The constants follow. Each comment begins with the [Method.Description]. Then it
// says what a client or a server must or should do, and when to use another method;
// must, should and may mean what they do in the RFCs.
//
// In an any, a Method is not a string: any(m) == any("GET") is false, and v.(string)
// fails. So a test that m differs from "GET" passes for every m, and a getter of
// strings may return "". Pass string(m).
type Method string

// These are the methods of the HTTPMethod enum of Python 3.11, and QUERY.
const (
	// Open a tunnel to the target host and port.
	// A 2xx must have neither Content-Length nor Transfer-Encoding: the tunnel follows its headers.
	// The client must name a port; a proxy should allow only certain ports or targets.
	MethodConnect Method = "CONNECT" // RFC 9110, Section 9.3.6

	// Delete the target, so that its URL no longer leads to it.
	// On success, the response should be 202 if not yet done; if done, 204, or 200 with a body.
	// A client should not send a body, except directly to an origin server that said it uses one.
	MethodDelete Method = "DELETE" // RFC 9110, Section 9.3.5

	// Retrieve the target.
	// A client should not send a body, except directly to an origin server that said it uses one.
	// GET must not set off an unsafe action; to get only headers, use HEAD; to send a body, QUERY.
	MethodGet Method = "GET" // RFC 9110, Section 9.3.1

	// Retrieve the headers that GET would return, without the body.
	// A server must send no body; it should send GET's headers, if known without making the body.
	// A general-purpose server must support it; for a body in the request, see GET.
	MethodHead Method = "HEAD" // RFC 9110, Section 9.3.2

	// Ask what the target, or the server as a whole, supports.
	// The target * is a ping for the whole server; a body must come with a valid Content-Type.
	// A successful response should list what the target supports, in headers such as Allow.
	MethodOptions Method = "OPTIONS" // RFC 9110, Section 9.3.7

	// Change the target as the body instructs.
	// The server must apply all changes or none; to send the whole new state, use PUT.
	// Unasked, a proxy must not repeat it; a client should not, unless that is known to do no harm.
	MethodPatch Method = "PATCH" // RFC 5789, Section 2

	// Let the target process the body in its own way.
	// If the client chooses the new URL, use PUT; for a read-only query in the body, QUERY.
	// Unasked, a proxy must not repeat it; a client should not, unless that is known to do no harm.
	MethodPost Method = "POST" // RFC 9110, Section 9.3.3

	// Store the body as the target, creating or replacing it.
	// The client picks the URL and may retry; if the server picks it, use POST; for a part, PATCH.
	// If-Match prevents lost updates; if the body is stored altered, send no ETag or Last-Modified.
	MethodPut Method = "PUT" // RFC 9110, Section 9.3.4

	// Run the query in the body against the target, without changing it.
	// A missing or wrong Content-Type must be refused; a cache's key must cover body and metadata.
	// On 301, 302, 307 and 308, a client repeats it; net/http's sends GET instead on 301 and 302.
	MethodQuery Method = "QUERY" // RFC 10008, Section 2

	// Echo the request as received, to show what proxies changed.
	// A client must not send a body, nor headers with secrets, such as credentials or cookies.
	// The server should leave such headers out of the echo.
	MethodTrace Method = "TRACE" // RFC 9110, Section 9.3.8
)

// knownMethods lists the known methods in alphabetical order. Description has a
// case for each.
var knownMethods = []Method{
	MethodConnect,
	MethodDelete,
	MethodGet,
	MethodHead,
	MethodOptions,
	MethodPatch,
	MethodPost,
	MethodPut,
	MethodQuery,
	MethodTrace,
}

// Description returns a sentence that says what a request with method m asks
// the server to do, such as "Retrieve the target." for [MethodGet]. As in Python,
// it ends with a period. If m is not known, it returns "". The wording may change
// between versions.
func (m Method) Description() string {
	switch m {
	case MethodConnect:
		return "Open a tunnel to the target host and port."
	case MethodDelete:
		return "Delete the target, so that its URL no longer leads to it."
	case MethodGet:
		return "Retrieve the target."
	case MethodHead:
		return "Retrieve the headers that GET would return, without the body."
	case MethodOptions:
		return "Ask what the target, or the server as a whole, supports."
	case MethodPatch:
		return "Change the target as the body instructs."
	case MethodPost:
		return "Let the target process the body in its own way."
	case MethodPut:
		return "Store the body as the target, creating or replacing it."
	case MethodQuery:
		return "Run the query in the body against the target, without changing it."
	case MethodTrace:
		return "Echo the request as received, to show what proxies changed."
	}
	return ""
}

// String returns string(m).
func (m Method) String() string {
	return string(m)
}

// GoString returns m as Go syntax, for %#v: the constant, such as
// httpenum.MethodGet. If m is not known, it returns a conversion, such as
// httpenum.Method("BREW").
func (m Method) GoString() string {
	if !m.IsKnown() {
		return "httpenum.Method(" + strconv.Quote(string(m)) + ")"
	}
	return "httpenum.Method" + string(m[:1]) + strings.ToLower(string(m[1:]))
}

// IsKnown reports whether m has a constant. If so, it has a description, and
// [Method.Values] lists it.
func (m Method) IsKnown() bool {
	return m.Description() != ""
}

// Values returns the known methods in alphabetical order, whatever m is. Each call
// returns a new slice.
func (m Method) Values() []Method {
	return append([]Method(nil), knownMethods...)
}

// IsValid reports whether m is a token: one or more ASCII letters, digits and
// characters from "!#$%&'*+-.^_`|~" (RFC 9110, Section 9.1, and
// RFC 9110, Section 5.6.2). A valid method contains no space and no control
// character, so it is safe to write on a request line. It need not be known.
func (m Method) IsValid() bool {
	for i := 0; i < len(m); i++ {
		if !isTokenChar(m[i]) {
			return false
		}
	}
	return m != ""
}

func isTokenChar(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || isDigit(c) || strings.IndexByte("!#$%&'*+-.^_`|~", c) >= 0
}

// IsSafe reports whether the IANA registry of HTTP methods lists m as safe, that
// is, read-only: the client requests no change on the server
// (RFC 9110, Section 9.2.1). It is true for GET, HEAD, OPTIONS, PRI, PROPFIND,
// QUERY, REPORT, SEARCH and TRACE, and false for every other method, even for "",
// which clients of [net/http] send as GET. After a 2xx or 3xx response to a method
// that is not safe, a cache must invalidate what it has stored for the URL
// (RFC 9111, Section 4.4).
func (m Method) IsSafe() bool {
	switch m {
	case MethodGet, MethodHead, MethodOptions, MethodQuery, MethodTrace,
		"PRI", "PROPFIND", "REPORT", "SEARCH":
		return true
	}
	return false
}

// IsIdempotent reports whether the IANA registry of HTTP methods lists m as
// idempotent: repeating a request is intended to have the same effect as sending
// it once, so a client may retry by itself, once, after a lost response
// (RFC 9110, Section 9.2.2). It is true for all that the registry lists but CONNECT,
// LOCK, PATCH, POST and "*": for DELETE, GET, HEAD, OPTIONS, PUT, QUERY, TRACE and
// others, such as PROPFIND. It is false for every other method, even for "", which
// clients of [net/http] send as GET.
func (m Method) IsIdempotent() bool {
	// Most requests have one of these, so decide them before the long list.
	switch m {
	case MethodDelete, MethodGet, MethodHead, MethodOptions, MethodPut, MethodQuery, MethodTrace:
		return true
	case MethodConnect, MethodPatch, MethodPost:
		return false
	}
	switch m {
	case "ACL", "BASELINE-CONTROL", "BIND", "CHECKIN", "CHECKOUT", "COPY", "LABEL", "LINK",
		"MERGE", "MKACTIVITY", "MKCALENDAR", "MKCOL", "MKREDIRECTREF", "MKWORKSPACE", "MOVE",
		"ORDERPATCH", "PRI", "PROPFIND", "PROPPATCH", "REBIND", "REPORT", "SEARCH", "UNBIND",
		"UNCHECKOUT", "UNLINK", "UNLOCK", "UPDATE", "UPDATEREDIRECTREF", "VERSION-CONTROL":
		return true
	}
	return false
}

// Canonical returns the known method that m spells in any ASCII case, such as
// [MethodGet] for "get". If there is none, it returns m unchanged, so "brew" does
// not become "BREW".
//
// Use it for configuration and other text that people type. Do not use it for
// the method of a request: "get" and "GET" are different methods
// (RFC 9110, Section 9.1).
func (m Method) Canonical() Method {
	for _, known := range knownMethods {
		if spells(string(m), string(known)) {
			return known
		}
	}
	return m
}

// ParseMethod returns the known method that is spelled exactly like text. Methods
// are case-sensitive (RFC 9110, Section 9.1).
//
// For any other text, ParseMethod returns "" and an error that quotes the text,
// shortened if long, and lists the known methods or, if only the case is wrong,
// names the method that was meant. To accept other methods as well, convert the
// text to a Method and call [Method.IsValid].
func ParseMethod(text string) (Method, error) {
	for _, known := range knownMethods {
		if text == string(known) {
			return known, nil // not text, which may keep a longer string alive
		}
	}
	if m := Method(text).Canonical(); m.IsKnown() {
		return "", errors.New("httpenum: unknown method " + quote(text) + ": methods are case-sensitive, want " + strconv.Quote(string(m)))
	}
	list := ""
	for i, known := range knownMethods {
		if i > 0 {
			list += ", "
		}
		list += string(known)
	}
	return "", errors.New("httpenum: unknown method " + quote(text) + ": want one of " + list)
}
