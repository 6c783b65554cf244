// Package httpenum provides HTTP statuses and methods as types. The comment at each
// constant says, by the RFCs, what it means, what must go with it, and which one to
// use instead.
//
// An editor shows the comment at the constant. Here, they stand in these blocks:
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
// A proxy may answer with a code that no registry lists, and a client may send any
// method, so any int can be a Status and any string a Method. Every call works for
// every value; none panics. Those with a constant are called known. Valid are the
// statuses from 100 to 599, and the methods that are a token, as [Method.IsValid] says.
//
// An unknown value has no name, phrase or description, and prints as itself. The class
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
// registry, even for those without a constant, such as PROPFIND, and are false for
// any other.
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
