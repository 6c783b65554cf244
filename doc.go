// Package httpenum provides typed HTTP statuses and methods.
//
// They are modeled on the enums of Python 3.11, HTTPStatus and HTTPMethod. They
// know what they mean, and answer what net/http leaves to you: which class a
// status is in, whether its response may have a body, and whether a request may be
// repeated:
//
//	s, m := httpenum.Status(resp.StatusCode), httpenum.Method(resp.Request.Method)
//	fmt.Println(s)                // 502 Bad Gateway
//	fmt.Println(s.Description())  // The server behind this one sent an invalid response
//	fmt.Println(s.Class())        // 5xx
//	fmt.Println(m.IsIdempotent()) // true
//
// [ParseStatus] and [ParseMethod] turn text into a [Status] or a [Method]. This
// page lists the constants under these two types.
//
// # Known and valid
//
// The 62 statuses and 10 methods with constants are called known. A status is
// valid if it is in the range 100 to 599, and a method if it is a token: one or
// more letters, digits and certain other characters, none of them a space.
//
// A proxy may answer with a code that no registry lists, and a client may send
// any method, so any int can be a Status and any string a Method. Nothing in this
// package panics. An unknown value has no name, phrase or description, and prints
// as itself:
//
//	httpenum.Status(520).String()        // "520"
//	httpenum.Status(520).Phrase()        // ""
//	httpenum.Method("PROPFIND").String() // "PROPFIND"
//
// The predicates of Status look at the number alone, known or not. IsSafe and
// IsIdempotent of Method claim nothing about unknown methods, and are false for
// them. The parsers return an error for text that they do not recognize.
//
//	httpenum.Status(520).IsServerError()  // true
//	httpenum.Method("PROPFIND").IsValid() // true
//
// # With net/http
//
// Each status and method constant of [net/http] has a namesake here. Those of
// net/http are untyped and these are typed, so convert where net/http wants an int
// or a string. A conversion costs nothing at run time.
//
//	w.WriteHeader(int(httpenum.StatusNotFound))
//	req, err := http.NewRequest(string(httpenum.MethodGet), url, nil)
package httpenum
