// Package httpenum provides typed HTTP status codes and request methods.
//
// A [Status] or [Method] can report its name, its meaning and its properties.
// The two types are modeled on the HTTPStatus and HTTPMethod enums of Python
// 3.11:
//
//	httpenum.StatusBadGateway.Name()        // "BAD_GATEWAY"
//	httpenum.StatusBadGateway.Phrase()      // "Bad Gateway"
//	httpenum.StatusBadGateway.Description() // "The server behind this one sent an invalid response"
//	httpenum.StatusBadGateway.String()      // "502 Bad Gateway"
//	httpenum.MethodGet.Description()        // "Retrieve the target."
//
// They also answer common questions: which class a status belongs to, whether
// its response may have a body, whether a method is safe, whether a request may
// be retried:
//
//	httpenum.Status(503).Class()          // "5xx"
//	httpenum.Status(204).AllowsBody()     // false
//	httpenum.Method("PUT").IsIdempotent() // true
//
// [ParseStatus] and [ParseMethod] convert text to a Status or a Method.
//
// The constants are typed, so this page lists them under [Status] and [Method].
//
// # Known and valid
//
// The 62 statuses and 10 methods with constants are called known. A status is
// called valid if it is in the range 100 to 599, and a method if it is a token:
// letters, digits and certain other characters, but no space. A proxy may answer
// with a code that no registry lists, and a client may send any method at all, so
// any int can be a Status and any string a Method. Nothing panics.
//
// An unknown value has no name, phrase or description, and its String method
// returns the number or the method itself:
//
//	httpenum.Status(520).String()        // "520"
//	httpenum.Status(520).Phrase()        // ""
//	httpenum.Method("PROPFIND").String() // "PROPFIND"
//
// The predicates of Status look at the number alone, so they work for unknown
// codes, too. IsSafe and IsIdempotent claim nothing about unknown methods: they
// are false.
//
//	httpenum.Status(520).IsServerError()  // true
//	httpenum.Method("PROPFIND").IsValid() // true
//
// The parsers return an error for text that they do not recognize.
//
// # With net/http
//
// The constants have the names of those in [net/http], where they are untyped.
// The constants here are typed, so convert where net/http wants an int or a
// string; a conversion costs nothing at run time:
//
//	s := httpenum.Status(resp.StatusCode)
//	m := httpenum.Method(r.Method)
//	w.WriteHeader(int(httpenum.StatusNotFound))
//	req, err := http.NewRequest(string(httpenum.MethodGet), url, nil)
package httpenum
