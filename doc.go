// Package httpenum provides HTTP statuses and methods as types. The comment at each
// constant says what it means by the RFCs and, where they do, what must go with it and
// when to use another one. Functions answer what code asks: may this response have a
// body, may a client repeat this request? The index at the end of this overview leads from
// what happened to the status to send, and from what to do to the method.
//
// # Known and valid
//
// Any int can be a Status and any string a Method, since a proxy may answer with any code
// and a client may send any method. Every call works for every value; none panics. A value
// is known if it has a constant. A status is valid if it is from 100 to 599, and a method if
// it is a token, as [Method.IsValid] says. A value that is not known has no name, phrase or
// description, and prints as itself:
//
//	httpenum.Status(499).Phrase()        // ""
//	httpenum.Status(499).String()        // "499"
//	httpenum.Status(499).IsClientError() // true
//	httpenum.Method("BREW").String()     // "BREW"
//
// # As text
//
// [encoding/json] writes a Status as a number, and [database/sql] stores it as an integer,
// from Go 1.24 on in a sql.Null, too. Both read back any int: check [Status.IsValid]. For
// text such as "not-found" in JSON or in a configuration, see the Configuration example.
// What [Status.String] and [Status.Digits] return for a valid status, [ParseStatus] reads
// back.
//
// A template calls String: write {{.S.Digits}} for the code alone or, for a number in a
// script, have an int in the data.
//
// # With net/http
//
// Each status and method constant of [net/http] has a namesake here, with a type. Convert
// where the two meet: httpenum.Status(resp.StatusCode), w.WriteHeader(int(s)). Those of
// net/http have no type, so s == http.StatusGone compiles.
//
// Convert for whatever takes an any, too, such as a logger: in an any, a Status is not an
// int, so any(s) == any(404) is false, and a JSON log may have "404 Not Found" in the place
// of 404. Nor is a Method a string.
//
// # Which status?
//
// Look below for what happened. The code with a name is the usual one; "either" means that
// the choice is yours. This is advice: the rules are in the comments of the constants. If
// you do not find your case, choose by what the client should do next, since programs act
// on the code:
//   - Log in, or get a new token: 401
//   - Give up: 403 if you refuse, 404 if nothing is there, 410 if it is gone for good
//   - Correct the request: 400 or 422, or the code for the part that is wrong, such as 415
//   - Resolve a conflict with the present state: 409, or 412 if a condition such as If-Match failed
//   - Wait, then send the same again: 429 if this client sends too many requests, otherwise 503
//   - Go to another URL: 301, 302, 303, 307 or 308
//   - Nothing, since the server is at fault: 500, or 502 or 504 if a gateway's upstream failed
//
// If several codes apply, send the first of them in this order: 400, 414 or 431 if the
// request cannot be read; a redirect to https, or 403 for plain http; 429 or 503; 401; 403
// or 404; 405; another redirect; 400, 406, 413 or 415 for another fault in the URL or a
// header; 412 or 428; 400 or 422 for the body; 409. In an error's body, say what is wrong,
// whether it is temporary and what to do; RFC 9457 has a format for that,
// application/problem+json, with type, title, status and detail.
//
// # Success
//
//   - A read worked, even with an empty list or no results of a search: 200 [StatusOK], not 404
//   - A POST or PUT created something: 201 [StatusCreated]; after a POST, Location has the URL
//   - Nothing is at the URL of a PUT: 201 [StatusCreated] if clients may create it, otherwise
//     either 404 or 405 with Allow
//   - An update, a delete, a logout or another action worked, even if it changed nothing:
//     200 [StatusOK], or 204 if there is nothing to return
//   - Long-running work is queued, to be done asynchronously: 202 [StatusAccepted]; put a link to
//     the job's status into the body, even if it is in Location, too
//   - A client polls the status of a job: 200 [StatusOK] with the state in the body, even if the
//     job failed; when it is done, 303 can lead to the result
//   - A job's result is not ready: either 202 [StatusAccepted], or 404 with Cache-Control: no-store
//   - Part of a batch or bulk update failed (partial success): either 200 [StatusOK] or 207, with
//     the status of each item in the body, such as 424 for one not tried because another failed
//   - A webhook, callback or notification was stored or handled, even if it is a duplicate:
//     200 [StatusOK], unless its sender asks for another code, such as 202 or 204
//   - A CORS preflight: 204 [StatusNoContent], even without login, with Access-Control-Allow
//     headers if you allow its Origin; later answers, even errors, need Access-Control-Allow-Origin
//   - A password reset for an unregistered email, or a sign-up with a registered one: the same
//     answer as otherwise, such as 202 [StatusAccepted], to hide who is registered
//   - A deprecated endpoint still works: 200 [StatusOK] or whatever it sent before, with the header
//     Deprecation and, once the end date is set, Sunset
//
// # Redirects and caching
//
//   - Moved permanently to a new URL: 301 [StatusMovedPermanently] with Location
//   - A temporary redirect, or a short link: 302 [StatusFound] with Location
//   - A redirect that must keep the method, since a POST may become a GET after 301 or 302:
//     307 [StatusTemporaryRedirect] with Location; 308 if it is permanent
//   - A form was submitted (POST, redirect, GET): 303 [StatusSeeOther] with Location
//   - A page is asked for by http, not https: 301 [StatusMovedPermanently] with Location; if you
//     see a 307 that you did not send, the browser made it itself, because of HSTS
//   - An API is called by plain http, not https: 403 [StatusForbidden], or close the port; a
//     redirect would hide that the API key was sent in the clear
//   - The client's copy is current (not modified), by If-None-Match or else If-Modified-Since:
//     304 [StatusNotModified] with ETag, Cache-Control, Vary and the like, as in a 200
//   - A Range header asks for a part, as to resume a download: 206 [StatusPartialContent] with ETag
//     and Content-Range; 200 with the whole if If-Range fails, 416 if the part starts past the end
//
// # Login and permission
//
//   - Not logged in, or the password, API key, token (JWT) or 2FA code is wrong or missing:
//     401 [StatusUnauthorized] with WWW-Authenticate
//   - A token or session expired or was revoked: 401 [StatusUnauthorized] with WWW-Authenticate
//   - At an OAuth token endpoint, a refresh token or authorization code expired or was revoked:
//     400 [StatusBadRequest]; on 401, clients would refresh again and again
//   - A logged-in user must enter the password again, and it is wrong: either
//     422 [StatusUnprocessableContent] or 403; on 401, clients would log out
//   - A webhook's signature is wrong or missing: the code that its sender asks for; if none, either
//     401 [StatusUnauthorized] with WWW-Authenticate, 400 or 403
//   - Logged in, but no permission, role or scope for it (access denied): 403 [StatusForbidden],
//     with WWW-Authenticate if a Bearer token lacks the permission
//   - Another user's private resource: 404 [StatusNotFound] to hide that it exists, otherwise 403
//   - A page needs a login: 302 [StatusFound] to the login page, 303 after a POST; an API sends
//     401, in which Location does nothing
//   - The browser's login popup must not open: 401 [StatusUnauthorized], with WWW-Authenticate
//     naming Bearer or, if you use cookies, a made-up scheme, never Basic, Digest or Negotiate
//   - The account is suspended or banned, its email is not verified, or the terms of service are
//     not accepted: 403 [StatusForbidden], with what to do in the body
//   - A CSRF token is missing or wrong: 403 [StatusForbidden]
//   - An IP address or bot is blocked, or a captcha must be solved: 403 [StatusForbidden]; 429 if
//     the client just sends too many requests
//   - A paid plan or subscription is needed, a trial is over or a bill unpaid:
//     403 [StatusForbidden]; some use 402, which HTTP reserves for the future
//   - A legal demand, such as a DMCA takedown: 451 [StatusUnavailableForLegalReasons]; 403 if you
//     choose to block a country or region, such as to avoid the GDPR
//   - A feature is disabled or sign-up is closed: 403 [StatusForbidden]; 404 while a feature flag
//     hides it, 501 if it is not implemented yet
//
// # Not found or gone
//
//   - No such page, file or route, or an unknown id or parent in the URL: 404 [StatusNotFound]
//   - A malformed id in the URL: either 404 [StatusNotFound] or 400
//   - Deleted, removed, retired: 410 [StatusGone] if for good, 404 after a soft delete or if unsure
//   - A DELETE of what is already deleted: either 204 [StatusNoContent] or 404
//   - An invitation or reset link has expired or was already used: either 410 [StatusGone] or 404
//   - An unsupported API version: 404 [StatusNotFound] if it is in the URL, 406 if in Accept, 415
//     if in Content-Type, otherwise 400
//   - A session that is not a login, such as an MCP session, has ended: 404 [StatusNotFound]
//   - You get a webhook that you no longer want (unsubscribed): 410 [StatusGone]; many senders stop
//
// # The request is wrong
//
//   - Validation failed (a missing required field, a wrong type or value, too many items, a broken
//     business rule): either 422 [StatusUnprocessableContent] or 400; list several errors at once
//   - A body that cannot be parsed (empty, malformed JSON, bad UTF-8): 400 [StatusBadRequest]
//   - A required parameter or custom header is missing, or one is invalid or sent twice:
//     400 [StatusBadRequest]; 428 only if a condition such as If-Match is missing
//   - The method is not supported at this URL: 405 [StatusMethodNotAllowed] with Allow
//   - A method not supported at any URL, a feature not implemented: 501 [StatusNotImplemented]
//   - The body or an uploaded file is too large: 413 [StatusContentTooLarge]
//   - You do not accept the Content-Type or the file type: 415 [StatusUnsupportedMediaType]
//   - Content-Type is missing: either 400 [StatusBadRequest] or 415
//   - The body does not match its Content-Type: 400 [StatusBadRequest]
//   - Accept names no format that you have: either 406 [StatusNotAcceptable] or 200 in a format you
//     have; 200 with your default if Accept is missing, or if you only lack the language asked for
//   - An unknown parameter or filter in the URL of an API: 400 [StatusBadRequest], so that no
//     client mistakes a whole list for a filtered one; an unknown field in a body may be ignored
//   - An id in the body does not exist (foreign key): either 400 [StatusBadRequest] or 422, not 404
//   - An immutable field is changed, or the id in the body differs from the one in the URL: either
//     400 [StatusBadRequest], 409 or 422, not 405; you may ignore fields that only the server sets
//   - A write to something read-only: 405 [StatusMethodNotAllowed] with Allow; 403 if other users
//     may write, 503 if it is read-only just for now
//   - A page size, page token or cursor is invalid: 400 [StatusBadRequest], but a page size above
//     your limit may be cut to it; 410 if a page token or cursor expired: the client starts over
//   - A page number after the last page: 200 [StatusOK] with an empty list
//   - The URL or its query string is too long: 414 [StatusURITooLong]
//   - A cookie or header is too large: 431 [StatusRequestHeaderFieldsTooLarge]
//   - Content-Length is missing, and you need it: 411 [StatusLengthRequired]
//   - An uploaded file is corrupt or has a virus: either 422 [StatusUnprocessableContent] or 400
//   - A WebSocket URL is called without an upgrade: either 400 [StatusBadRequest] or, in HTTP/1.1,
//     426 with Upgrade and Connection: Upgrade
//   - The client app is too old: either 403 [StatusForbidden] or 400; 426 is about protocols
//
// # Conflicts, locks and limits
//
//   - It already exists (a duplicate key, a name already taken): 409 [StatusConflict]; 412 if it is
//     at the request's URL and If-None-Match is *; 200, or 303 to it, if it equals what was sent
//   - The state does not allow the action (already running, already shipped): 409 [StatusConflict]
//   - Sold out, out of stock or already booked: 409 [StatusConflict]
//   - Cannot delete something that is still in use or referenced: 409 [StatusConflict]
//   - Two users edit at once (a lost update, a stale version): 412 [StatusPreconditionFailed] if
//     If-Match fails; 409 if the client sends the version elsewhere, such as in the body
//   - If-Match is missing from an update, and you insist on it: 428 [StatusPreconditionRequired]
//   - Locked by another user or process: either 409 [StatusConflict] or, as in WebDAV, 423
//   - An Idempotency-Key comes again: send the first request's answer, such as 201 [StatusCreated];
//     409 while the first still runs; run the repeat if the first did nothing; 422 if bodies differ
//   - A coupon is invalid or expired: 422 [StatusUnprocessableContent]; 409 if already redeemed
//   - A card is declined, or the balance is too low: either 422 [StatusUnprocessableContent] or
//     403; some use 402, which HTTP reserves for the future
//   - Rate limit exceeded, or too many failed logins: 429 [StatusTooManyRequests] with Retry-After
//   - A quota is used up: 429 [StatusTooManyRequests] with Retry-After if it renews, such as
//     monthly; 403 if it does not, such as a number of seats or projects
//   - The disk is full, or a user's storage quota is: 507 [StatusInsufficientStorage]
//
// # The server failed
//
//   - An exception, a bug, a crash, a wrong configuration: 500 [StatusInternalServerError], with no
//     stack trace or the like in the body
//   - Maintenance, overload, a shutdown, a failed health check, an open circuit breaker:
//     503 [StatusServiceUnavailable], with Retry-After if you know when
//   - The database or another dependency is down: 503 [StatusServiceUnavailable] if it should soon
//     be back, otherwise 500; 502 and 504 are for gateways
//   - You pass on the answer of a third-party API, and it failed: 502 [StatusBadGateway], or 504 if
//     it timed out; pass on a 401 or 403 only if it is about your caller's credentials, not yours
//   - You need a third-party API for your own answer, and it failed or sent you a 429:
//     503 [StatusServiceUnavailable] if waiting helps, otherwise 500; some send 502 or 504
//   - An upstream timed out: 504 [StatusGatewayTimeout]; 502 if it refused the connection or sent
//     no valid response
//   - Your own work took too long (a timeout, a slow query): 503 [StatusServiceUnavailable] if
//     waiting helps, otherwise 500; 504 is for a gateway
//   - The client took too long to send its request: 408 [StatusRequestTimeout]
//   - The client closed the connection, or canceled: no status reaches it; nginx logs 499
//   - An unknown code, such as 419, 499 or 521: clients treat it as x00 of its class, 499 as 400
//   - An error after the status was sent: break the connection, as
//     panic([net/http.ErrAbortHandler]) does, so that what was sent does not look complete
//   - A 200 with an error in the body: caches and retries take it for success, so send 400, 422 or
//     500, except where GraphQL or JSON-RPC has a rule of its own
//
// # Which method?
//
//   - Read: [MethodGet]
//   - Read with a body, as for a big query: [MethodQuery] or, if it is not supported, [MethodPost]
//   - Only check if it exists: [MethodHead]; a HEAD request ought to work wherever GET does
//   - Create: [MethodPost] or, if the client picks the URL (an upsert), [MethodPut]; add
//     If-None-Match: * to create it only if nothing is there yet
//   - Update all of it: [MethodPut]; update a part of it: [MethodPatch]; write PATCH in upper case,
//     since a browser's fetch sends patch as it is, in lower case
//   - Delete: [MethodDelete], without a body; it is idempotent, even if the second DELETE gets 404
//   - Run an action with side effects, such as sending an email: [MethodPost]
//   - A link in an email (unsubscribe) must change nothing: let it open a form with [MethodPost]
//   - Retry after a timeout: any idempotent method, but only one retry without asking the user;
//     [MethodPost] and [MethodPatch] only if a repeat is known to do no harm (Idempotency-Key)
package httpenum
