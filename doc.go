// Package httpenum provides HTTP status codes and request methods as two
// types, [Status] and [Method], whose values know what they are called and
// what they mean.
//
// It mirrors http.HTTPStatus and http.HTTPMethod of Python 3.11:
//
//	httpenum.StatusNotFound.Name()        // "NOT_FOUND"
//	httpenum.StatusNotFound.Phrase()      // "Not Found"
//	httpenum.StatusNotFound.Description() // what happened, in one sentence
//	httpenum.StatusNotFound.String()      // "404 Not Found"
//	httpenum.MethodGet.Description()      // "Retrieve the target."
//
// Beyond that, it answers what programs ask of net/http's bare ints and
// strings: of which class a status is, whether its response may have a body,
// whether a method is safe, whether a request may be repeated. [ParseStatus]
// and [ParseMethod] read what people and programs write.
//
// # With net/http
//
// The constants have the names of those in [net/http], so http.StatusNotFound
// becomes httpenum.StatusNotFound, and http.MethodGet becomes
// httpenum.MethodGet. A conversion, which costs nothing, leads from one
// package to the other:
//
//	s := httpenum.Status(resp.StatusCode)
//	m := httpenum.Method(r.Method)
//	w.WriteHeader(int(httpenum.StatusNotFound))
//	req, err := http.NewRequest(string(httpenum.MethodGet), url, nil)
//
// # Unknown values
//
// Known are the 62 statuses and 10 methods that have a constant. But a proxy
// may answer with a code that no registry lists, and a client may send any
// method at all, so that every other int and string can be a Status or a
// Method too. Nothing panics. Such a value has no name, phrase or description,
// String returns the number or the method itself, and IsKnown reports false.
// Questions are answered all the same: Status(520) is a server error, and
// Method("PROPFIND") is valid, but not taken for safe or idempotent. The
// parsers return an error for what they do not read.
package httpenum
