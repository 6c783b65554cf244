// Package httpenum provides HTTP statuses and methods as types. Following the RFCs, the
// comment at each constant says what it means, what must go with it, and when to use
// another one.
//
// An editor shows each comment at its constant. Here, the comments stand in these
// blocks, and what holds for a whole class stands below its block:
//
//   - [StatusContinue] and the other informational statuses
//   - [StatusOK] and the other successful statuses: 200, 201, 202 or 204?
//   - [StatusMultipleChoices] and the other redirections: 301, 302, 303, 307 or 308?
//   - [StatusBadRequest] and the other client errors: 401 or 403? 400, 409 or 422?
//   - [StatusInternalServerError] and the other server errors: 500, 502, 503 or 504?
//   - [MethodConnect] and the other methods: POST, PUT or PATCH?
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
// Any int can be a Status and any string a Method, since a proxy may answer with a
// code that no registry lists, and a client may send any method. Every call works for
// every value; none panics. A value is known if it has a constant. A status is valid
// if it is from 100 to 599, and a method if it is a token, as [Method.IsValid] says.
//
// An unknown value has no name, phrase or description, and prints as itself. If it is
// a valid status, its class still counts: a client treats 499 like 400
// (RFC 9110, Section 15).
//
//	httpenum.Status(499).Phrase()        // ""
//	httpenum.Status(499).String()        // "499"
//	httpenum.Status(499).IsClientError() // true
//	httpenum.Status(499) / 100 * 100     // httpenum.StatusBadRequest
//	httpenum.Method("BREW").String()     // "BREW"
//
// [Method.IsSafe] and [Method.IsIdempotent] answer for all methods in the IANA
// registry, even for those without a constant, such as PROPFIND, and are false for
// any other. The Retry example repeats a request only if its method is idempotent.
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
// string(m): [Status] and [Method] say why.
package httpenum
