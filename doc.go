// Package httpenum provides HTTP statuses and methods as types. The comment at each
// constant says what it means by the RFCs and, where they do, what must go with it and
// when to use another one. Functions answer what code asks: may this response have a
// body, may a client repeat this request?
//
// # Which status?
//
// Look for what happened. This is advice; the constants have the rules. A plain "or" is your choice.
//
// It worked, or it is elsewhere:
//   - There is a result, even an empty list: no search results, a page number after the last page: [StatusOK]
//   - A POST or PUT created something: [StatusCreated], after a POST with its URL in Location
//   - Updated (even if unchanged), deleted, a logout or other action done: 200 or, with nothing to return, 204
//   - A long-running background job is queued: [StatusAccepted], with a link to its status; polling that gets
//     200, even if the job failed, or 303 to the result; while it is pending, a GET of the result gets 404
//   - Partial success of a batch, bulk update or bulk delete: 200 or [StatusMultiStatus], with what failed
//   - A webhook or a CORS preflight (OPTIONS) came: [StatusNoContent] or 200; a webhook for later: 202
//   - A password reset for an email that is not registered: as for one that is, such as 200 or 202
//   - Moved permanently, a trailing slash, http to https: [StatusPermanentRedirect] or 301; a browser's own 307 is HSTS
//   - A temporary redirect, a short link: [StatusTemporaryRedirect] or 302; to keep a POST, not 302 or 301
//   - A form was submitted (POST, redirect, GET): [StatusSeeOther]; redirect to a login page: 302 or 303
//   - Not modified since the ETag or date that a GET sends: [StatusNotModified]; a download resumes: 206
//
// Who may:
//   - Not logged in; no or a wrong password, API key, token, signature or 2FA code; a JWT or session expired
//     or revoked: [StatusUnauthorized]. If WWW-Authenticate has Bearer, not Basic, no login popup is shown
//   - Logged in, but not authorized (permission, role, scope, admin only); access denied, account disabled or
//     banned, email not verified, IP address or bot blocked, a bad captcha or CSRF token: [StatusForbidden]
//   - It exists, but is private to other users: [StatusNotFound], to hide that, or 403
//   - No paid plan or subscription, trial over, balance too low: 403 or [StatusPaymentRequired], reserved
//   - Country or region blocked: 403 (to avoid the GDPR), [StatusUnavailableForLegalReasons] (a legal demand)
//
// What was sent:
//   - Malformed JSON, a syntax error, a corrupt file, an empty body, a missing or invalid parameter or custom
//     header: [StatusBadRequest]; an unknown parameter, filter or field: 400 or ignore it, with 200, say
//   - Validation failed: a required field missing, a wrong type or value, a date range, a business rule, an
//     unknown id in the body (foreign key), a virus in a file: [StatusUnprocessableEntity] or 400
//   - No such route, page, file, id or parent in the URL, a feature disabled or coming soon: [StatusNotFound];
//     a malformed id: 404 or 400
//   - The method is not for this route: [StatusMethodNotAllowed]; it is unknown: [StatusNotImplemented]
//   - Content-Type or file type not accepted: [StatusUnsupportedMediaType]; not what the body is: 400 or 415
//   - Accept headers name no format, language or API version that you have: [StatusNotAcceptable] or, as if
//     without Accept, 200 with any; an unsupported version in the URL: 404; an outdated client: 400 or 403
//   - A WebSocket endpoint called without an upgrade: 400 or, in HTTP/1.1, [StatusUpgradeRequired]
//
// The state it met, and limits:
//   - It exists already, a duplicate key: [StatusConflict] or 422 or, if it is identical, 303 to it
//   - Already running, already booked, cannot delete as still in use, sold out, wrong state: [StatusConflict]
//   - A coupon or code invalid, expired or already used: 422 or 409; a card is declined: 422 or 402
//   - The same request comes again (Idempotency-Key): 409 while in progress; with a different body, 422
//   - Two users edit at once, a stale version (optimistic locking): [StatusPreconditionFailed] by If-Match,
//     else 409; If-Match is missing: [StatusPreconditionRequired]; locked by another user: 409 or 423
//   - Deleted, removed, retired, an expired link or one already used: 404 or, if for good, [StatusGone]
//   - Read-only to all: 405; to this user: 403; for now: 503
//   - Too large: file, upload or body, [StatusContentTooLarge]; URL, 414; header, 431; disk or quota full, 507
//   - Rate limit, usage limit or monthly quota exceeded, too many failed logins: [StatusTooManyRequests]
//
// This server, and those behind it:
//   - An exception, a bug, a crash, a misconfigured server: [StatusInternalServerError]
//   - Maintenance, overload, a failed health check, an open circuit breaker: [StatusServiceUnavailable]
//   - The database is down, a third-party API failed, own work took too long: 500 or 503
//   - A gateway's upstream timed out: [StatusGatewayTimeout]; it sent nothing valid: [StatusBadGateway]
//   - The client closed the connection or canceled: none can be sent; nginx logs it as 499
//   - An unknown code, such as 499 or 521: it counts as 400 or 500, the x00 of its class
//   - 200 with an error or a not-found page in the body is a success to caches and retries: send 400, 404 etc.
//
// # Which method?
//
//   - Read: [MethodGet] or, with a body, as for a big query, [MethodQuery] or [MethodPost]
//   - Only check if it exists: [MethodHead]; a HEAD request ought to work wherever GET does
//   - Create or upsert: [MethodPut] if the client picks the URL (some refuse it by 404), else [MethodPost]
//   - Update all of it: [MethodPut]; a partial update: [MethodPatch], in upper case: patch is another method
//   - Delete: [MethodDelete], best without a body; idempotent, even if already deleted gets 404 or 204
//   - A link in an email changes something (unsubscribe): not with [MethodGet]; a form with POST
//   - Retry after a timeout: once, if idempotent; [MethodPost] or [MethodPatch] only if known harmless
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
package httpenum
