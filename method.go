package httpenum

import (
	"strconv"
	"strings"
)

// A Method is the method of an HTTP request, such as GET. Any string converts
// to a Method, and every function and method of this package has an answer for
// any value. A Method is known if it is one of those that [Method.Values]
// lists.
//
// Methods are case-sensitive (RFC 9110, Section 9.1): Method("get") is not
// [MethodGet], and not known.
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
