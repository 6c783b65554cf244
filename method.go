package httpenum

import (
	"errors"
	"strconv"
	"strings"
)

// Method is the method of an HTTP request, such as GET. Any string converts to a
// Method, and every method of the type works for any value. A Method is known if
// [Method.Values] lists it, and valid if it is a token: one or more letters,
// digits and certain other ASCII characters, none of them a space.
//
// Methods are case-sensitive (RFC 9110, Section 9.1): Method("get") is valid, but
// it is not [MethodGet], and not known. The empty Method, which net/http clients
// treat as GET, is neither known nor valid.
type Method string

// The known methods: those of the HTTPMethod enum of Python 3.11, and QUERY. A
// comment begins with the Description of the method. Then it says what a client
// or server must or should do, and when to use another method; must, should and
// may mean what they do in the RFC.
const (
	// Open a tunnel to the target host and port.
	// A 2xx response has no body: the tunnel begins right after its headers.
	// The client must name a port.
	MethodConnect Method = "CONNECT" // RFC 9110, Section 9.3.6

	// Delete the target, so that its URL no longer leads to it.
	// On success, the response should be 202 if not yet done; if done, 204, or 200 with a body.
	MethodDelete Method = "DELETE" // RFC 9110, Section 9.3.5

	// Retrieve the target.
	// A client should not send a body, unless the server has said that it has a use for one.
	// For the headers alone, use HEAD; to send a query in a body, use QUERY.
	MethodGet Method = "GET" // RFC 9110, Section 9.3.1

	// Retrieve the headers that GET would return, without the body.
	// The server must not send a body.
	// It should send the headers of a GET, but may omit those known only once the body is made.
	MethodHead Method = "HEAD" // RFC 9110, Section 9.3.2

	// Ask what the target, or the server as a whole, supports.
	// The target * stands for the server.
	// A successful response should list what the target supports, in headers such as Allow.
	MethodOptions Method = "OPTIONS" // RFC 9110, Section 9.3.7

	// Change the target as the body instructs.
	// The server must apply all of the changes, or none.
	// A repeat may apply them twice, which If-Match prevents; to send the whole new state, use PUT.
	MethodPatch Method = "PATCH" // RFC 5789, Section 2

	// Let the target process the body in its own way.
	// The server chooses the URL of what it creates; if the client chooses it, use PUT.
	// A client should not repeat it automatically; to ask without changing anything, use QUERY.
	MethodPost Method = "POST" // RFC 9110, Section 9.3.3

	// Store the body as the target, creating or replacing it.
	// The client chooses the URL, and may repeat the request; if the server chooses it, use POST.
	// To change only a part, use PATCH.
	MethodPut Method = "PUT" // RFC 9110, Section 9.3.4

	// Run the query in the body against the target, without changing it.
	// Unlike with GET, the query need not fit in the URL; unlike with POST, it may be repeated.
	// The server must refuse it if Content-Type is missing or does not match the body.
	MethodQuery Method = "QUERY" // RFC 10008, Section 2

	// Echo the request as received, to show what proxies changed.
	// A client must not send a body, nor headers with secrets, such as credentials or cookies.
	MethodTrace Method = "TRACE" // RFC 9110, Section 9.3.8
)

// knownMethods holds the methods that have a description, in alphabetical
// order.
var knownMethods = [...]Method{
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

// String returns m itself as a string, whatever it is.
func (m Method) String() string {
	return string(m)
}

// GoString returns m as Go syntax, for %#v: the constant, such as
// httpenum.MethodGet. If m is not known, it returns a conversion, such as
// httpenum.Method("PROPFIND").
func (m Method) GoString() string {
	if !m.IsKnown() {
		return "httpenum.Method(" + strconv.Quote(string(m)) + ")"
	}
	return "httpenum.Method" + string(m[:1]) + strings.ToLower(string(m[1:]))
}

// IsKnown reports whether [Method.Values] lists m. Every known method has a
// description.
//
// Unlike a list from before 2026, IsKnown includes QUERY (RFC 10008): a metric
// that counted it among all others will count it by its name.
func (m Method) IsKnown() bool {
	return m.Description() != ""
}

// Values returns the 10 known methods in alphabetical order. All but
// [MethodQuery], which was registered in 2026, are in the HTTPMethod enum of
// Python 3.11. The result does not depend on m; Method("").Values() is fine. Each
// call returns a new slice.
func (m Method) Values() []Method {
	values := knownMethods
	return values[:]
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
	return 'a' <= c|0x20 && c|0x20 <= 'z' || isDigit(c) || strings.IndexByte("!#$%&'*+-.^_`|~", c) >= 0
}

// IsSafe reports whether m is known to be safe, that is, read-only: the client
// requests no change on the server. It is true for GET, HEAD, OPTIONS and TRACE
// (RFC 9110, Section 9.2.1) and for QUERY (RFC 10008, Section 2). It is false for
// every other method, even for PROPFIND, which is registered as safe but not known
// here (RFC 7237, Section 3).
//
// A CSRF check that replaces its own list with IsSafe lets QUERY through.
func (m Method) IsSafe() bool {
	switch m {
	case MethodGet, MethodHead, MethodOptions, MethodQuery, MethodTrace:
		return true
	}
	return false
}

// IsIdempotent reports whether m is known to be idempotent: repeating an
// identical request is intended to have the same effect as sending it once, so a
// client may retry after a lost response. It is true for DELETE, PUT and the
// methods for which [Method.IsSafe] is true (RFC 9110, Section 9.2.2, and
// RFC 10008, Section 2). It is false for every other method, even for PROPFIND
// and MKCOL, which are registered as idempotent but not known here
// (RFC 7237, Section 3).
func (m Method) IsIdempotent() bool {
	return m == MethodDelete || m == MethodPut || m.IsSafe()
}

// Canonical returns the known method that m spells in any ASCII case, such as
// [MethodGet] for "get". If there is none, it returns m unchanged.
//
// Use it for configuration and other text that people type. Do not use it for
// the method of a request: "get" and "GET" are different methods
// (RFC 9110, Section 9.1).
func (m Method) Canonical() Method {
	for _, known := range &knownMethods {
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
	m := Method(text).Canonical() // the constant: text may be a piece of a long string
	if string(m) != text {
		return "", errors.New("httpenum: unknown method " + quote(text) + ": methods are case-sensitive, want " + strconv.Quote(string(m)))
	}
	if m.IsKnown() {
		return m, nil
	}
	list, separator := "", ""
	for _, known := range &knownMethods {
		list += separator + string(known)
		separator = ", "
	}
	return "", errors.New("httpenum: unknown method " + quote(text) + ": want one of " + list)
}
