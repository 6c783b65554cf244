package httpenum

import (
	"errors"
	"strconv"
	"strings"
)

// Method is the method of an HTTP request, such as GET. Any string converts to
// a Method, and every function here has an answer for any value. A Method is
// known if it is one of those that [Method.Values] lists.
//
// Methods are case-sensitive (RFC 9110, Section 9.1): Method("get") is not
// [MethodGet], and not known. The empty Method, which a client of net/http
// sends as GET, is neither known nor valid.
type Method string

// The methods that Python's HTTPMethod lists, and QUERY, each with the RFC
// that defines it today.
const (
	MethodConnect Method = "CONNECT" // RFC 9110, Section 9.3.6
	MethodDelete  Method = "DELETE"  // RFC 9110, Section 9.3.5
	MethodGet     Method = "GET"     // RFC 9110, Section 9.3.1
	MethodHead    Method = "HEAD"    // RFC 9110, Section 9.3.2
	MethodOptions Method = "OPTIONS" // RFC 9110, Section 9.3.7
	MethodPatch   Method = "PATCH"   // RFC 5789, Section 2
	MethodPost    Method = "POST"    // RFC 9110, Section 9.3.3
	MethodPut     Method = "PUT"     // RFC 9110, Section 9.3.4
	MethodQuery   Method = "QUERY"   // RFC 10008
	MethodTrace   Method = "TRACE"   // RFC 9110, Section 9.3.8
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
// the server to do, such as "Retrieve the target." for [MethodGet]. If m is
// not known, it returns "".
func (m Method) Description() string {
	switch m {
	case MethodConnect:
		return "Open a tunnel to the target's host and port."
	case MethodDelete:
		return "Take the target away, so that its URL leads nowhere."
	case MethodGet:
		return "Retrieve the target."
	case MethodHead:
		return "Retrieve the headers that GET would send, without the body."
	case MethodOptions:
		return "Ask what the target, or the whole server, supports."
	case MethodPatch:
		return "Change parts of the target as the body instructs."
	case MethodPost:
		return "Hand the body to the target, which decides what to do with it."
	case MethodPut:
		return "Store the body at the target, in place of what is there."
	case MethodQuery:
		return "Run the query in the body against the target, changing nothing."
	case MethodTrace:
		return "Echo the request as it arrives, to reveal what proxies make of it."
	}
	return ""
}

// String returns m itself as a string, whatever it is.
func (m Method) String() string {
	return string(m)
}

// GoString returns m as a Go expression, which [fmt] prints for %#v: the
// constant, such as "httpenum.MethodGet". If m is not known, it returns a
// conversion, such as `httpenum.Method("PROPFIND")`.
func (m Method) GoString() string {
	if !m.IsKnown() {
		return "httpenum.Method(" + strconv.Quote(string(m)) + ")"
	}
	return "httpenum.Method" + string(m[:1]) + strings.ToLower(string(m[1:]))
}

// IsKnown reports whether m is one of the methods that [Method.Values] lists,
// so that it has a description.
func (m Method) IsKnown() bool {
	return m.Description() != ""
}

// Values returns the 10 known methods in alphabetical order. All but
// [MethodQuery], which was registered later, are in Python's HTTPMethod.
// Values does not depend on m, so that Method("").Values() will do, and
// returns a new slice each time.
func (m Method) Values() []Method {
	values := knownMethods
	return values[:]
}

// IsValid reports whether m is a token, as a request method has to be: one or
// more ASCII letters, digits or characters of "!#$%&'*+-.^_`|~"
// (RFC 9110, Section 9.1 and RFC 9110, Section 5.6.2). A valid method can be
// written on a request line, since it holds no space and no control
// character. It need not be known.
func (m Method) IsValid() bool {
	for i := 0; i < len(m); i++ {
		if !isTokenChar(m[i]) {
			return false
		}
	}
	return m != ""
}

func isTokenChar(c byte) bool {
	return 'a' <= toLower(c) && toLower(c) <= 'z' || isDigit(c) || strings.IndexByte("!#$%&'*+-.^_`|~", c) >= 0
}

// IsSafe reports whether m asks for no change on the server: it is true for
// GET, HEAD, OPTIONS and TRACE (RFC 9110, Section 9.2.1) and for QUERY
// (RFC 10008). It is false for every other method, known or not.
func (m Method) IsSafe() bool {
	switch m {
	case MethodGet, MethodHead, MethodOptions, MethodQuery, MethodTrace:
		return true
	}
	return false
}

// IsIdempotent reports whether several requests with method m are meant to
// have the effect of one, so that a client may repeat a request without
// knowing what became of it: it is true for DELETE, PUT and the methods that
// are safe by [Method.IsSafe] (RFC 9110, Section 9.2.2, and RFC 10008). It is
// false for every other method, known or not.
func (m Method) IsIdempotent() bool {
	return m == MethodDelete || m == MethodPut || m.IsSafe()
}

// ParseMethod returns the known method that text spells, letter by letter,
// since methods are case-sensitive (RFC 9110, Section 9.1).
//
// For any other text, ParseMethod returns "" and an error, which quotes the
// text, or the beginning of a long one, and names the known methods: if only
// the case is wrong, the one that is meant. Convert the text to a Method and
// call [Method.IsValid] to admit other methods as well.
func ParseMethod(text string) (Method, error) {
	if m := Method(text); m.IsKnown() {
		return m, nil
	}
	list, separator := "", ""
	for _, m := range &knownMethods {
		if equalFold(text, string(m)) {
			return "", errors.New("httpenum: unknown method " + quote(text) + ": methods are case-sensitive, want " + strconv.Quote(string(m)))
		}
		list += separator + string(m)
		separator = ", "
	}
	return "", errors.New("httpenum: unknown method " + quote(text) + ": want one of " + list)
}
