package httpenum

import (
	"errors"
	"strconv"
	"strings"
)

// Method is the method of an HTTP request, such as GET. Any string converts to a
// Method, and all its Go methods work for any value. A Method is known if it has a
// constant, and valid if it is a token: one or more letters, digits and certain
// other ASCII characters, none of them a space.
//
// Methods are case-sensitive (RFC 9110, Section 9.1): Method("get") is valid, but
// it is not [MethodGet], and not known. The empty Method is neither known nor
// valid, nor safe or idempotent; but clients of [net/http] send GET for it.
//
// The comment at each constant begins with the [Method.Description]. Then it says what
// a client or a server must or should do, and when to use another method; must, should
// and may mean what they do in the RFCs.
//
// A known method keeps its constant, and what IsSafe, IsIdempotent and TakesBody return for
// it. But a later version may know more methods, and then IsKnown, Values and ParseMethod
// change with it. IsSafe, IsIdempotent and TakesBody answer for all methods of the IANA
// registry, as of June 2026.
type Method string

// These are the known methods. An origin server should answer a method that it does not
// know or implement with 501, and one that it implements, but does not allow for the
// resource, with 405 (RFC 9110, Section 9.1).
const (
	// Open a tunnel to the target host and port.
	// The tunnel begins after the headers of a 2xx; a proxy should limit the ports or hosts.
	// A 2xx must have no Content-Length or Transfer-Encoding; a client must ignore any it gets.
	// With :protocol (HTTP/2), it leads to a service at the target URL, such as a WebSocket.
	// RFC 9110, Section 9.3.6, and RFC 8441, Section 4.
	MethodConnect Method = "CONNECT"

	// Delete the target, so that its URL no longer leads to it.
	// On success, the response should be 202 if not yet done; if done, 204, or 200 with a body.
	// A client should not send a body, unless directly to an origin server known to use it.
	// RFC 9110, Section 9.3.5.
	MethodDelete Method = "DELETE"

	// Retrieve the target.
	// A client should not send a body, unless directly to an origin server known to use it.
	// A GET must not trigger an unsafe action; for headers only, use HEAD; to send a body, QUERY.
	// RFC 9110, Section 9.3.1, and RFC 9110, Section 9.2.1.
	MethodGet Method = "GET"

	// Retrieve the headers that GET would return, without the body.
	// A server must send no body; it should send GET's headers, if known without making the body.
	// A general-purpose server must support it; for a body in the request, see GET.
	// RFC 9110, Section 9.3.2, and RFC 9110, Section 9.1.
	MethodHead Method = "HEAD"

	// Ask what the target, or the server as a whole, supports.
	// With the target *, it is about the whole server, and of use as a ping only.
	// A body must come with a valid Content-Type.
	// A successful response should list what the target supports, in headers such as Allow.
	// RFC 9110, Section 9.3.7.
	MethodOptions Method = "OPTIONS"

	// Change the target as the body instructs.
	// The server must apply all changes or none; to send the whole new state, use PUT.
	// A proxy must not retry it by itself; a client should not, unless it knows it to be harmless.
	// RFC 5789, Section 2, and RFC 9110, Section 9.2.2.
	MethodPatch Method = "PATCH"

	// Let the target process the body in its own way.
	// To create something at a URL that the client chooses, use PUT; for a read-only query, QUERY.
	// A proxy must not retry it by itself; a client should not, unless it knows it to be harmless.
	// RFC 9110, Section 9.3.3, and RFC 9110, Section 9.2.2.
	MethodPost Method = "POST"

	// Store the body as the target, creating or replacing it.
	// The client picks the URL and may retry; if the server picks it, use POST; for a part, PATCH.
	// If-Match prevents lost updates.
	// If the server stored the body altered, the response must have no ETag and no Last-Modified.
	// RFC 9110, Section 9.3.4, RFC 9110, Section 13.1.1, and RFC 9110, Section 9.2.2.
	MethodPut Method = "PUT"

	// Run the query in the body against the target, without changing the target.
	// A missing or wrong Content-Type must be refused; cache keys must cover body and its metadata.
	// On 301, 302, 307 or 308, it stays a QUERY at the new URL; on 303, a client can GET that URL.
	// But the client of net/http turns it into a GET without body on 301 and 302, as on 303.
	// RFC 10008, Section 2, RFC 10008, Section 2.5, and RFC 10008, Section 2.7.
	MethodQuery Method = "QUERY"

	// Echo the request as received, to show what proxies changed.
	// A client must not send a body, nor headers with secrets, such as credentials or cookies.
	// The server should leave such headers out of the echo.
	// RFC 9110, Section 9.3.8.
	MethodTrace Method = "TRACE"
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
		return "Run the query in the body against the target, without changing the target."
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

// Values returns the known methods in alphabetical order, whatever m is. To list them,
// call Method("").Values(). Each call returns a new slice.
func (m Method) Values() []Method {
	return append([]Method(nil), knownMethods...)
}

// IsValid reports whether m is a token: one or more ASCII letters, digits and
// characters from "!#$%&'*+-.^_`|~" (RFC 9110, Section 9.1, and
// RFC 9110, Section 5.6.2). A valid method contains no space and no control
// character, so it is safe to write on a request line. It need not be a method that
// anyone uses: "*" and "^TRACE" are valid.
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

// IsSafe reports whether the IANA registry of HTTP methods lists m as safe, that is,
// read-only: the client requests no change on the server (RFC 9110, Section 9.2.1). It is
// true for GET, HEAD, OPTIONS, PRI, PROPFIND, QUERY, REPORT, SEARCH and TRACE, and false
// for every other method.
//
// A method that is not safe must not be sent in TLS early data, unless more is known
// (RFC 8470, Section 4), and after a 2xx or 3xx response to one, a cache must
// invalidate what it has stored for the URL (RFC 9111, Section 4.4). Checks against
// CSRF ought to exempt fewer methods, mostly GET, HEAD and OPTIONS.
func (m Method) IsSafe() bool {
	switch m {
	case MethodGet, MethodHead, MethodOptions, MethodQuery, MethodTrace,
		"PRI", "PROPFIND", "REPORT", "SEARCH":
		return true
	}
	return false
}

// IsIdempotent reports whether the IANA registry of HTTP methods lists m as idempotent:
// repeating a request is intended to have the same effect as sending it once. So a client
// may retry by itself, once, after a lost response (RFC 9110, Section 9.2.2). It is true
// for DELETE, GET, HEAD, OPTIONS, PUT, QUERY, TRACE and every other method of the registry,
// such as PROPFIND, except CONNECT, LOCK, PATCH, POST and "*". It is false for these, and
// for every method that the registry does not list.
func (m Method) IsIdempotent() bool {
	if m.IsSafe() {
		return true
	}
	switch m {
	case MethodDelete, MethodPut,
		"ACL", "BASELINE-CONTROL", "BIND", "CHECKIN", "CHECKOUT", "COPY", "LABEL", "LINK",
		"MERGE", "MKACTIVITY", "MKCALENDAR", "MKCOL", "MKREDIRECTREF", "MKWORKSPACE", "MOVE",
		"ORDERPATCH", "PROPPATCH", "REBIND", "UNBIND", "UNCHECKOUT", "UNLINK", "UNLOCK",
		"UPDATE", "UPDATEREDIRECTREF", "VERSION-CONTROL":
		return true
	}
	return false
}

// TakesBody reports whether a request with method m normally has a body. That is so if an
// RFC says what the body is for, except that OPTIONS does not count. It is true for PATCH,
// POST, PUT, QUERY and, in WebDAV and its extensions, for ACL, BASELINE-CONTROL, BIND,
// CHECKIN, CHECKOUT, LABEL, LOCK, MERGE, MKACTIVITY, MKCALENDAR, MKCOL, MKREDIRECTREF,
// MKWORKSPACE, ORDERPATCH, PROPFIND, PROPPATCH, REBIND, REPORT, SEARCH, UNBIND, UNCHECKOUT,
// UPDATE, UPDATEREDIRECTREF and VERSION-CONTROL. It is false for every other method.
//
// If it is true, the body may be optional, as with PROPFIND; but a client should send
// Content-Length even if the body is empty, unless it sends Transfer-Encoding
// (RFC 9110, Section 8.6). If it is false, a body may still be permitted: with DELETE, GET
// and HEAD, if sent directly to an origin server known to use it (RFC 9110, Section 9.3),
// and with OPTIONS, where only a WebDAV extension gives it a use (RFC 3253, Section 5.5).
func (m Method) TakesBody() bool {
	switch m {
	case MethodPatch, MethodPost, MethodPut, MethodQuery,
		"ACL", "BASELINE-CONTROL", "BIND", "CHECKIN", "CHECKOUT", "LABEL", "LOCK", "MERGE",
		"MKACTIVITY", "MKCALENDAR", "MKCOL", "MKREDIRECTREF", "MKWORKSPACE", "ORDERPATCH",
		"PROPFIND", "PROPPATCH", "REBIND", "REPORT", "SEARCH", "UNBIND", "UNCHECKOUT",
		"UPDATE", "UPDATEREDIRECTREF", "VERSION-CONTROL":
		return true
	}
	return false
}

// Canonical returns the known method that m spells in any ASCII case, such as
// [MethodGet] for "get". If there is none, it returns m unchanged, so "brew" does
// not become "BREW".
//
// Use it for configuration and other text that people type. Do not use it for the
// method of a request that you receive: "get" and "GET" are different methods
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
			return known, nil
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
