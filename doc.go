// Package httpenum provides HTTP statuses and methods as types. The comment at each
// constant says what it means, what must go with it, and which one to use instead.
//
// An editor shows the comment at the constant. All of them are below:
//
//   - informational statuses, such as 103, from [StatusContinue] on
//   - successful statuses, such as 201 and 204, from [StatusOK] on
//   - redirections, such as 303 and 307, from [StatusMultipleChoices] on
//   - client errors, such as 401 and 403, from [StatusBadRequest] on
//   - server errors, such as 502, from [StatusInternalServerError] on
//   - methods, such as PUT and POST, from [MethodConnect] on
//
// The methods of [Status] and [Method] tell what the RFCs decide, and a parser reads
// what people write:
//
//	httpenum.Status(304).AllowsBody()               // false
//	httpenum.Status(404).IsHeuristicallyCacheable() // true
//	httpenum.Method("PUT").IsIdempotent()           // true
//	httpenum.ParseStatus("not-found")               // httpenum.StatusNotFound, nil
//
// # Known and valid
//
// Statuses and methods with a constant are called known. A status is valid if it is
// in the range 100 to 599, and a method if it is a token, as [Method.IsValid] says.
//
// A proxy may answer with a code that no registry lists, and a client may send any
// method, so any int can be a Status and any string a Method. No call panics. An
// unknown value has no name, phrase or description, and prints as itself. The class
// of an unknown status still counts: a client treats 499 like 400
// (RFC 9110, Section 15).
//
//	httpenum.Status(499).Phrase()        // ""
//	httpenum.Status(499).String()        // "499"
//	httpenum.Status(499).IsClientError() // true
//	httpenum.Status(499) / 100 * 100     // httpenum.StatusBadRequest
//	httpenum.Method("BREW").String()     // "BREW"
//
// [Method.IsSafe] and [Method.IsIdempotent] answer for all methods in the IANA
// registry, also for those without a constant, such as PROPFIND, and are false for
// any other. The Retry example decides with them whether to repeat a request.
//
// # As text
//
// [encoding/json] writes a Status as a number, and reads any int: check
// [Status.IsValid]. To read names such as "not-found" from a configuration, give a
// type of your own an UnmarshalText method that calls [ParseStatus], as in the
// Configuration example.
//
// To store a Status as text, use [Status.String] or [Status.Digits]: ParseStatus
// reads both back, if the status is valid. [Status.Name] is empty for an unknown one.
//
// # With net/http
//
// Each status and method constant of [net/http] has a namesake here. Those of
// net/http are untyped, so s == http.StatusGone compiles. The constants here are
// typed, and are converted like variables, which costs nothing:
//
//	s := httpenum.Status(resp.StatusCode)
//	w.WriteHeader(int(httpenum.StatusGone))
//
// To a logger, a test helper and whatever else takes an any, pass int(s) and
// string(m): a Status is not an int there, and may be logged as "404 Not Found".
package httpenum
