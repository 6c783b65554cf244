package httpenum

import (
	"errors"
	"strconv"
	"strings"
)

// Status is an HTTP status code, such as 404. Any int converts to a Status, and
// every method works for any value. A Status is known if [Status.Values] lists
// it, and valid if it is in the range 100 to 599. The zero Status is neither.
//
// A Status compares like an int: code >= 500 becomes s >= 500. As interface
// values, a Status and an int are never equal: any(StatusOK) == any(200) is
// false. Where a test helper compares values as any, give it two Status values,
// or convert with int(s).
//
// Where an int prints as 404, a Status prints as "404 Not Found", by its String
// method: with Print and %v of [fmt], in [text/template] and [html/template], and
// in the text handler of [log/slog], but not in its JSON handler. For the number
// alone, use %d or [Status.Digits]. Status has no marshaling methods, so
// [encoding/json] and [encoding/gob] treat it as an int.
//
// The constants do not change between versions, nor do the results of Name,
// Phrase, String, Digits, GoString and Class for a known status. The wording of a
// Description may.
type Status int

// The known statuses, by class, each with its defining RFC. A comment begins with
// the Description of the status. Then it says what the response must or should
// have, and when to use another status; must, should and may mean what they do in
// the RFC. The body of any error should explain it, and say whether it is
// temporary (RFC 9110, Section 15.5, and RFC 9110, Section 15.6).
//
// 306 is absent: it is reserved, and no longer used (RFC 9110, Section 15.4.7).
// 418 is here, as in Python and net/http, although RFC 9110, Section 15.5.19 only
// reserves it.
const (
	// The server has no objection so far; send the rest of the request.
	// If Expect asks for it, an origin server must send it, or a final status, without delay.
	// A client that sent no Expect can ignore it.
	StatusContinue Status = 100 // RFC 9110, Section 15.2.1

	// The server accepts the upgrade and switches protocols right after this response.
	// Upgrade must name a protocol that the client offered, and Connection must list Upgrade.
	// To demand an upgrade, use 426.
	StatusSwitchingProtocols Status = 101 // RFC 9110, Section 15.2.2

	// The server is still working on the request; the final response will follow.
	// A server should send it only if the work takes long, and must then send a final response.
	StatusProcessing Status = 102 // RFC 2518, Section 10.1

	// The final response will likely have these headers; start loading what they link to.
	// Apart from such a head start, they must not affect how the final response is processed.
	StatusEarlyHints Status = 103 // RFC 8297, Section 2

	// Request fulfilled, document follows.
	// If a resource was created, use 201; if the work is not yet done, 202.
	// If there is no content, use 204, but not for content that is empty, such as an empty file.
	StatusOK Status = 200 // RFC 9110, Section 15.3.1

	// A resource was created at the URL in Location or, if there is none, at the request's URL.
	// A PUT must get it if it created its target, and 200 or 204 if it replaced the target.
	// A POST that created a resource should get it, with Location.
	StatusCreated Status = 201 // RFC 9110, Section 15.3.2

	// The request was accepted but is not yet completed; it may still fail.
	// The body ought to give the current state, and contain or point to a status monitor.
	// If the action is done, use 200, 201 or 204.
	StatusAccepted Status = 202 // RFC 9110, Section 15.3.3

	// The request succeeded, but a proxy changed what the origin server sent.
	// A proxy can send it in place of the origin server's 200.
	StatusNonAuthoritativeInformation Status = 203 // RFC 9110, Section 15.3.4

	// The request succeeded, and the response has no body.
	// It ends with its headers, and must not have a Content-Length.
	// If there is a body to send, use 200; if the form or view is to be reset, 205.
	StatusNoContent Status = 204 // RFC 9110, Section 15.3.5

	// The request succeeded; reset the form or view that sent it.
	// It must have no content; in HTTP/1, say so, as with Content-Length: 0, unlike with a 204.
	StatusResetContent Status = 205 // RFC 9110, Section 15.3.6

	// The body holds only part of the resource, in answer to the Range header.
	// Only a GET or QUERY with Range can get it; a server may ignore Range and send all with 200.
	// Content-Range must be in the headers for one range, and only in each part for several.
	StatusPartialContent Status = 206 // RFC 9110, Section 15.3.7

	// Several resources were involved; the body says which succeeded and which failed.
	// The code alone does not mean success: every part may have failed.
	StatusMultiStatus Status = 207 // RFC 4918, Section 11.1

	// The members of this collection are already listed under another of its bindings.
	// It appears only in the body of a 207.
	// A client whose DAV header lacks bind should not get it; for a loop, send it 508.
	StatusAlreadyReported Status = 208 // RFC 5842, Section 7.1

	// The body is derived from the resource, such as a delta against the client's copy.
	// The request must say in A-IM what the client accepts, and the response must have an ETag.
	StatusIMUsed Status = 226 // RFC 3229, Section 10.4.1

	// The resource comes in several forms, each at its own URL; choose one.
	// The body should list them, and Location should name the server's choice, if it has one.
	// If none of them matches the Accept headers, use 406.
	StatusMultipleChoices Status = 300 // RFC 9110, Section 15.4.1

	// The resource has a new permanent URL; use it from now on.
	// Location should give the new URL; a client may follow it, and may turn a POST into a GET.
	// To keep the method, use 308; for a move that may not last, 302.
	StatusMovedPermanently Status = 301 // RFC 9110, Section 15.4.2

	// The resource is at another URL for now; send later requests to the original URL.
	// Location should give that URL; a client may follow it, and may turn a POST into a GET.
	// To keep the method, use 307; to get the result with GET, 303; for a lasting move, 301.
	StatusFound Status = 302 // RFC 9110, Section 15.4.3

	// The answer is at another URL; fetch it there with GET.
	// Any method can get it, mostly a POST whose result has a URL of its own, given in Location.
	// If the resource itself is elsewhere, use 302 or 307 for now, and 301 or 308 for good.
	StatusSeeOther Status = 303 // RFC 9110, Section 15.4.4

	// The client's copy is still current; use it.
	// Only a conditional GET, HEAD or QUERY can get it; for other methods, use 412.
	// It must have the Cache-Control, Content-Location, Date, ETag, Expires and Vary of a 200.
	StatusNotModified Status = 304 // RFC 9110, Section 15.4.5

	// The resource must be fetched through a proxy; deprecated for security reasons.
	StatusUseProxy Status = 305 // RFC 9110, Section 15.4.6

	// The resource is at another URL for now; repeat the request there with the same method.
	// Location should give that URL; a client that follows it automatically must keep the method.
	// If the method may change, use 302; to get the result with GET, 303; for a lasting move, 308.
	StatusTemporaryRedirect Status = 307 // RFC 9110, Section 15.4.8

	// The resource has a new permanent URL; repeat the request there with the same method.
	// Location should give that URL; a POST stays a POST, but not every client knows this code.
	// If the method may change, use 301; for a move that may not last, 307.
	StatusPermanentRedirect Status = 308 // RFC 9110, Section 15.4.9

	// The request is malformed or otherwise invalid; correct it before sending it again.
	// If the body's type is not accepted, use 415; if it parses but its content is wrong, 422.
	StatusBadRequest Status = 400 // RFC 9110, Section 15.5.1

	// The request lacks valid credentials; authenticate as WWW-Authenticate asks.
	// WWW-Authenticate must be sent, even if the client sent credentials that are wrong or expired.
	// If the credentials are valid but not enough, use 403; if a proxy asks for credentials, 407.
	StatusUnauthorized Status = 401 // RFC 9110, Section 15.5.2

	// The server asks for payment; HTTP reserves this code for future use.
	StatusPaymentRequired Status = 402 // RFC 9110, Section 15.5.3

	// The server refuses the request; other credentials may help or not.
	// A client should not repeat it automatically with the same ones; to ask for them, use 401.
	// To hide that the resource exists, a server may send 404; for a legal demand, use 451.
	StatusForbidden Status = 403 // RFC 9110, Section 15.5.4

	// The server found nothing at this URL, or will not say whether anything is there.
	// If the server knows that the resource is probably gone for good, 410 is preferred.
	// It may be sent in place of 403, to hide that the resource exists.
	StatusNotFound Status = 404 // RFC 9110, Section 15.5.5

	// The target does not support this method; Allow lists the ones it supports.
	// Allow must be sent.
	// If the server does not know the method at all, it should send 501.
	StatusMethodNotAllowed Status = 405 // RFC 9110, Section 15.5.6

	// No available form of the resource matches the Accept headers; relax them.
	// The body should list the available forms.
	// The server can also ignore Accept and send a form with 200; for the request's body, use 415.
	StatusNotAcceptable Status = 406 // RFC 9110, Section 15.5.7

	// The proxy needs valid credentials; authenticate as Proxy-Authenticate asks.
	// Proxy-Authenticate must be sent.
	// An origin server sends 401 instead, and a network that requires a login sends 511.
	StatusProxyAuthenticationRequired Status = 407 // RFC 9110, Section 15.5.8

	// The request took too long to arrive; it may be sent again.
	// If this server waited too long for another server, use 504.
	StatusRequestTimeout Status = 408 // RFC 9110, Section 15.5.9

	// The request conflicts with the resource's current state; resolve that and retry.
	// The body should say what conflicts.
	// If a condition in the request failed, use 412; to demand a condition, 428.
	StatusConflict Status = 409 // RFC 9110, Section 15.5.10

	// The resource is gone, probably for good; remove any links to it.
	// If the server does not know whether it is gone for good, it ought to send 404.
	StatusGone Status = 410 // RFC 9110, Section 15.5.11

	// The server needs the size of the body in advance; add Content-Length.
	// The client may then repeat the request.
	// If the size is given but too large, use 413.
	StatusLengthRequired Status = 411 // RFC 9110, Section 15.5.12

	// A condition in the request headers, such as If-Match, does not hold.
	// A GET, HEAD or QUERY whose If-None-Match or If-Modified-Since fails gets 304 instead.
	// If no condition was sent, use 409; to demand one, 428.
	StatusPreconditionFailed Status = 412 // RFC 9110, Section 15.5.13

	// The body exceeds the server's size limit; send a smaller one.
	// If the limit is temporary, Retry-After should say when to try again.
	// If the URL is too long, use 414; if the headers are too large, 431; if storage is full, 507.
	StatusRequestEntityTooLarge Status = 413 // RFC 9110, Section 15.5.14

	// The URL exceeds the server's length limit; shorten it.
	// If the headers are too large, use 431; if the body is, 413.
	StatusRequestURITooLong Status = 414 // RFC 9110, Section 15.5.15

	// The target does not accept the body's media type or coding; convert the body.
	// Accept can list accepted types; Accept-Encoding must not be sent unless the coding is wrong.
	// If the body does not parse, use 400; if its content is wrong, 422; if Accept fails, 406.
	StatusUnsupportedMediaType Status = 415 // RFC 9110, Section 15.5.16

	// The requested ranges cannot be served; ask for fewer, within the resource's length.
	// For a range of bytes, Content-Range should give the current length.
	// If any range can be served, use 206; a server may also ignore Range and send all with 200.
	StatusRequestedRangeNotSatisfiable Status = 416 // RFC 9110, Section 15.5.17

	// The server cannot do what Expect asks; send the request without that header.
	// A server may send it if Expect has anything but 100-continue.
	// If it comes although Expect was 100-continue, the client should repeat without Expect.
	StatusExpectationFailed Status = 417 // RFC 9110, Section 15.5.18

	// This is a teapot; ask a coffee pot for coffee.
	// It is an April Fools' joke; the code is reserved, so nothing else may use it for now.
	StatusImATeapot Status = 418 // RFC 2324, Section 2.3.2

	// This server does not answer for the requested URL; try another connection.
	// The client may do so even if the method is not idempotent.
	// A proxy must not generate it.
	StatusMisdirectedRequest Status = 421 // RFC 9110, Section 15.5.20

	// The body is well formed, but what it says is wrong; correct it.
	// If the body does not parse, use 400; if its media type is not accepted, 415.
	StatusUnprocessableEntity Status = 422 // RFC 9110, Section 15.5.21

	// The resource is locked; submit the lock token, or wait until the lock is released.
	// The body should name the condition that failed, such as lock-token-submitted.
	StatusLocked Status = 423 // RFC 4918, Section 11.3

	// The action depended on another action, which failed.
	// Within a 207, the status of that other action says why.
	StatusFailedDependency Status = 424 // RFC 4918, Section 11.4

	// The request came in TLS early data and might be a replay; resend it after the handshake.
	// The client should retry automatically, but must not send the retry in early data.
	// A server should not send it unless the request came in early data or has Early-Data: 1.
	StatusTooEarly Status = 425 // RFC 8470, Section 5.2

	// The server requires another protocol; switch to one that Upgrade lists.
	// Upgrade must be sent, and Connection must list it.
	// If the client offered such a protocol, use 101; to refuse the HTTP version for good, 505.
	StatusUpgradeRequired Status = 426 // RFC 9110, Section 15.5.22

	// The request must carry a condition, such as If-Match, to prevent lost updates.
	// The body should say how to send the request again.
	// If the condition is there but fails, use 412; if the conflict has another cause, 409.
	StatusPreconditionRequired Status = 428 // RFC 6585, Section 3

	// The client sent too many requests; slow down, and heed Retry-After if given.
	// The body should explain the limit, and Retry-After may say how long to wait.
	// If all clients together overload the server, use 503.
	StatusTooManyRequests Status = 429 // RFC 6585, Section 4

	// The request headers exceed the server's size limit; trim them.
	// If a single header is at fault, the body should name it.
	// If the URL is too long, use 414; if the body is too large, 413.
	StatusRequestHeaderFieldsTooLarge Status = 431 // RFC 6585, Section 5

	// A legal demand blocks access to the resource; a Link header should name who blocks it.
	// The body should explain the demand, and that Link must have rel="blocked-by".
	// If the server refuses for a reason of its own, use 403.
	StatusUnavailableForLegalReasons Status = 451 // RFC 7725, Section 3

	// The server ran into an unexpected error; the request may be fine.
	// If this server is overloaded, use 503; if the one behind it failed, 502 or 504.
	StatusInternalServerError Status = 500 // RFC 9110, Section 15.6.1

	// The server lacks something that the request needs, such as support for its method.
	// If the server knows the method, and only the target does not support it, use 405.
	StatusNotImplemented Status = 501 // RFC 9110, Section 15.6.2

	// The server behind this one sent an invalid response.
	// Only a gateway or proxy sends this status.
	// If that server did not answer in time, use 504; if this server itself failed, 500.
	StatusBadGateway Status = 502 // RFC 9110, Section 15.6.3

	// The server is overloaded or under maintenance; try later, and heed Retry-After if given.
	// If one client sends too many requests, use 429; if the server behind this one is silent, 504.
	StatusServiceUnavailable Status = 503 // RFC 9110, Section 15.6.4

	// The server behind this one did not answer in time.
	// Only a gateway or proxy sends this status.
	// If that server did answer, but wrongly, use 502; if the client was too slow, 408.
	StatusGatewayTimeout Status = 504 // RFC 9110, Section 15.6.5

	// The server does not support this major version of HTTP; try another.
	// The body should say why, and which protocols are supported.
	// To ask for an upgrade, even to another version of HTTP, use 426.
	StatusHTTPVersionNotSupported Status = 505 // RFC 9110, Section 15.6.6

	// The variant chosen by content negotiation negotiates itself; the server is misconfigured.
	StatusVariantAlsoNegotiates Status = 506 // RFC 2295, Section 8.1

	// For now, the server has no room for what the request must store.
	// If a user caused the request, it must not be repeated until the user asks again.
	// If the body exceeds a fixed limit, use 413.
	StatusInsufficientStorage Status = 507 // RFC 4918, Section 11.5

	// The server ran into a loop of collections and stopped; the whole operation failed.
	// If the client's DAV header has bind, use 207 with 208 in its body.
	StatusLoopDetected Status = 508 // RFC 5842, Section 7.2

	// The request must declare an HTTP extension that this resource requires; obsolete.
	// The response should say what to declare; RFC 2774, which defines it, is Historic.
	StatusNotExtended Status = 510 // RFC 2774, Section 7

	// The network requires a login; open its login page first.
	// An origin server should not send it; the body should link to the login page, not contain it.
	// A proxy that asks for credentials of its own sends 407.
	StatusNetworkAuthenticationRequired Status = 511 // RFC 6585, Section 6
)

// Alternative names used by net/http, so that each of its status constants has a
// namesake here.
const (
	// Another name for StatusNonAuthoritativeInformation.
	StatusNonAuthoritativeInfo Status = StatusNonAuthoritativeInformation

	// Another name for StatusProxyAuthenticationRequired.
	StatusProxyAuthRequired Status = StatusProxyAuthenticationRequired

	// Another name for StatusImATeapot.
	StatusTeapot Status = StatusImATeapot
)

// Alternative names used by RFC 9110. [Status.Name], [Status.Phrase] and
// [Status.String] return the earlier names, as in Python 3.11.
const (
	// Another name for StatusRequestEntityTooLarge.
	StatusContentTooLarge Status = StatusRequestEntityTooLarge

	// Another name for StatusRequestURITooLong.
	StatusURITooLong Status = StatusRequestURITooLong

	// Another name for StatusRequestedRangeNotSatisfiable.
	StatusRangeNotSatisfiable Status = StatusRequestedRangeNotSatisfiable

	// Another name for StatusUnprocessableEntity.
	StatusUnprocessableContent Status = StatusUnprocessableEntity
)

// A statusRow holds the texts of a known status. The status line repeats the
// code and the phrase, so that String and Phrase are each a lookup.
type statusRow struct {
	name, phrase, line, description string
}

// statuses holds the row of each known status, at the index of its code. The
// other rows, among them that of 0, are empty.
var statuses = [StatusNetworkAuthenticationRequired + 1]statusRow{
	StatusContinue: {"CONTINUE", "Continue", "100 Continue",
		"The server has no objection so far; send the rest of the request"},
	StatusSwitchingProtocols: {"SWITCHING_PROTOCOLS", "Switching Protocols", "101 Switching Protocols",
		"The server accepts the upgrade and switches protocols right after this response"},
	StatusProcessing: {"PROCESSING", "Processing", "102 Processing",
		"The server is still working on the request; the final response will follow"},
	StatusEarlyHints: {"EARLY_HINTS", "Early Hints", "103 Early Hints",
		"The final response will likely have these headers; start loading what they link to"},

	StatusOK: {"OK", "OK", "200 OK",
		"Request fulfilled, document follows"},
	StatusCreated: {"CREATED", "Created", "201 Created",
		"A resource was created at the URL in Location or, if there is none, at the request's URL"},
	StatusAccepted: {"ACCEPTED", "Accepted", "202 Accepted",
		"The request was accepted but is not yet completed; it may still fail"},
	StatusNonAuthoritativeInformation: {"NON_AUTHORITATIVE_INFORMATION", "Non-Authoritative Information", "203 Non-Authoritative Information",
		"The request succeeded, but a proxy changed what the origin server sent"},
	StatusNoContent: {"NO_CONTENT", "No Content", "204 No Content",
		"The request succeeded, and the response has no body"},
	StatusResetContent: {"RESET_CONTENT", "Reset Content", "205 Reset Content",
		"The request succeeded; reset the form or view that sent it"},
	StatusPartialContent: {"PARTIAL_CONTENT", "Partial Content", "206 Partial Content",
		"The body holds only part of the resource, in answer to the Range header"},
	StatusMultiStatus: {"MULTI_STATUS", "Multi-Status", "207 Multi-Status",
		"Several resources were involved; the body says which succeeded and which failed"},
	StatusAlreadyReported: {"ALREADY_REPORTED", "Already Reported", "208 Already Reported",
		"The members of this collection are already listed under another of its bindings"},
	StatusIMUsed: {"IM_USED", "IM Used", "226 IM Used",
		"The body is derived from the resource, such as a delta against the client's copy"},

	StatusMultipleChoices: {"MULTIPLE_CHOICES", "Multiple Choices", "300 Multiple Choices",
		"The resource comes in several forms, each at its own URL; choose one"},
	StatusMovedPermanently: {"MOVED_PERMANENTLY", "Moved Permanently", "301 Moved Permanently",
		"The resource has a new permanent URL; use it from now on"},
	StatusFound: {"FOUND", "Found", "302 Found",
		"The resource is at another URL for now; send later requests to the original URL"},
	StatusSeeOther: {"SEE_OTHER", "See Other", "303 See Other",
		"The answer is at another URL; fetch it there with GET"},
	StatusNotModified: {"NOT_MODIFIED", "Not Modified", "304 Not Modified",
		"The client's copy is still current; use it"},
	StatusUseProxy: {"USE_PROXY", "Use Proxy", "305 Use Proxy",
		"The resource must be fetched through a proxy; deprecated for security reasons"},
	StatusTemporaryRedirect: {"TEMPORARY_REDIRECT", "Temporary Redirect", "307 Temporary Redirect",
		"The resource is at another URL for now; repeat the request there with the same method"},
	StatusPermanentRedirect: {"PERMANENT_REDIRECT", "Permanent Redirect", "308 Permanent Redirect",
		"The resource has a new permanent URL; repeat the request there with the same method"},

	StatusBadRequest: {"BAD_REQUEST", "Bad Request", "400 Bad Request",
		"The request is malformed or otherwise invalid; correct it before sending it again"},
	StatusUnauthorized: {"UNAUTHORIZED", "Unauthorized", "401 Unauthorized",
		"The request lacks valid credentials; authenticate as WWW-Authenticate asks"},
	StatusPaymentRequired: {"PAYMENT_REQUIRED", "Payment Required", "402 Payment Required",
		"The server asks for payment; HTTP reserves this code for future use"},
	StatusForbidden: {"FORBIDDEN", "Forbidden", "403 Forbidden",
		"The server refuses the request; other credentials may help or not"},
	StatusNotFound: {"NOT_FOUND", "Not Found", "404 Not Found",
		"The server found nothing at this URL, or will not say whether anything is there"},
	StatusMethodNotAllowed: {"METHOD_NOT_ALLOWED", "Method Not Allowed", "405 Method Not Allowed",
		"The target does not support this method; Allow lists the ones it supports"},
	StatusNotAcceptable: {"NOT_ACCEPTABLE", "Not Acceptable", "406 Not Acceptable",
		"No available form of the resource matches the Accept headers; relax them"},
	StatusProxyAuthenticationRequired: {"PROXY_AUTHENTICATION_REQUIRED", "Proxy Authentication Required", "407 Proxy Authentication Required",
		"The proxy needs valid credentials; authenticate as Proxy-Authenticate asks"},
	StatusRequestTimeout: {"REQUEST_TIMEOUT", "Request Timeout", "408 Request Timeout",
		"The request took too long to arrive; it may be sent again"},
	StatusConflict: {"CONFLICT", "Conflict", "409 Conflict",
		"The request conflicts with the resource's current state; resolve that and retry"},
	StatusGone: {"GONE", "Gone", "410 Gone",
		"The resource is gone, probably for good; remove any links to it"},
	StatusLengthRequired: {"LENGTH_REQUIRED", "Length Required", "411 Length Required",
		"The server needs the size of the body in advance; add Content-Length"},
	StatusPreconditionFailed: {"PRECONDITION_FAILED", "Precondition Failed", "412 Precondition Failed",
		"A condition in the request headers, such as If-Match, does not hold"},
	StatusRequestEntityTooLarge: {"REQUEST_ENTITY_TOO_LARGE", "Request Entity Too Large", "413 Request Entity Too Large",
		"The body exceeds the server's size limit; send a smaller one"},
	StatusRequestURITooLong: {"REQUEST_URI_TOO_LONG", "Request-URI Too Long", "414 Request-URI Too Long",
		"The URL exceeds the server's length limit; shorten it"},
	StatusUnsupportedMediaType: {"UNSUPPORTED_MEDIA_TYPE", "Unsupported Media Type", "415 Unsupported Media Type",
		"The target does not accept the body's media type or coding; convert the body"},
	StatusRequestedRangeNotSatisfiable: {"REQUESTED_RANGE_NOT_SATISFIABLE", "Requested Range Not Satisfiable", "416 Requested Range Not Satisfiable",
		"The requested ranges cannot be served; ask for fewer, within the resource's length"},
	StatusExpectationFailed: {"EXPECTATION_FAILED", "Expectation Failed", "417 Expectation Failed",
		"The server cannot do what Expect asks; send the request without that header"},
	StatusImATeapot: {"IM_A_TEAPOT", "I'm a Teapot", "418 I'm a Teapot",
		"This is a teapot; ask a coffee pot for coffee"},
	StatusMisdirectedRequest: {"MISDIRECTED_REQUEST", "Misdirected Request", "421 Misdirected Request",
		"This server does not answer for the requested URL; try another connection"},
	StatusUnprocessableEntity: {"UNPROCESSABLE_ENTITY", "Unprocessable Entity", "422 Unprocessable Entity",
		"The body is well formed, but what it says is wrong; correct it"},
	StatusLocked: {"LOCKED", "Locked", "423 Locked",
		"The resource is locked; submit the lock token, or wait until the lock is released"},
	StatusFailedDependency: {"FAILED_DEPENDENCY", "Failed Dependency", "424 Failed Dependency",
		"The action depended on another action, which failed"},
	StatusTooEarly: {"TOO_EARLY", "Too Early", "425 Too Early",
		"The request came in TLS early data and might be a replay; resend it after the handshake"},
	StatusUpgradeRequired: {"UPGRADE_REQUIRED", "Upgrade Required", "426 Upgrade Required",
		"The server requires another protocol; switch to one that Upgrade lists"},
	StatusPreconditionRequired: {"PRECONDITION_REQUIRED", "Precondition Required", "428 Precondition Required",
		"The request must carry a condition, such as If-Match, to prevent lost updates"},
	StatusTooManyRequests: {"TOO_MANY_REQUESTS", "Too Many Requests", "429 Too Many Requests",
		"The client sent too many requests; slow down, and heed Retry-After if given"},
	StatusRequestHeaderFieldsTooLarge: {"REQUEST_HEADER_FIELDS_TOO_LARGE", "Request Header Fields Too Large", "431 Request Header Fields Too Large",
		"The request headers exceed the server's size limit; trim them"},
	StatusUnavailableForLegalReasons: {"UNAVAILABLE_FOR_LEGAL_REASONS", "Unavailable For Legal Reasons", "451 Unavailable For Legal Reasons",
		"A legal demand blocks access to the resource; a Link header should name who blocks it"},

	StatusInternalServerError: {"INTERNAL_SERVER_ERROR", "Internal Server Error", "500 Internal Server Error",
		"The server ran into an unexpected error; the request may be fine"},
	StatusNotImplemented: {"NOT_IMPLEMENTED", "Not Implemented", "501 Not Implemented",
		"The server lacks something that the request needs, such as support for its method"},
	StatusBadGateway: {"BAD_GATEWAY", "Bad Gateway", "502 Bad Gateway",
		"The server behind this one sent an invalid response"},
	StatusServiceUnavailable: {"SERVICE_UNAVAILABLE", "Service Unavailable", "503 Service Unavailable",
		"The server is overloaded or under maintenance; try later, and heed Retry-After if given"},
	StatusGatewayTimeout: {"GATEWAY_TIMEOUT", "Gateway Timeout", "504 Gateway Timeout",
		"The server behind this one did not answer in time"},
	StatusHTTPVersionNotSupported: {"HTTP_VERSION_NOT_SUPPORTED", "HTTP Version Not Supported", "505 HTTP Version Not Supported",
		"The server does not support this major version of HTTP; try another"},
	StatusVariantAlsoNegotiates: {"VARIANT_ALSO_NEGOTIATES", "Variant Also Negotiates", "506 Variant Also Negotiates",
		"The variant chosen by content negotiation negotiates itself; the server is misconfigured"},
	StatusInsufficientStorage: {"INSUFFICIENT_STORAGE", "Insufficient Storage", "507 Insufficient Storage",
		"For now, the server has no room for what the request must store"},
	StatusLoopDetected: {"LOOP_DETECTED", "Loop Detected", "508 Loop Detected",
		"The server ran into a loop of collections and stopped; the whole operation failed"},
	StatusNotExtended: {"NOT_EXTENDED", "Not Extended", "510 Not Extended",
		"The request must declare an HTTP extension that this resource requires; obsolete"},
	StatusNetworkAuthenticationRequired: {"NETWORK_AUTHENTICATION_REQUIRED", "Network Authentication Required", "511 Network Authentication Required",
		"The network requires a login; open its login page first"},
}

// knownStatuses holds the codes of the rows of statuses, in ascending order.
var knownStatuses = [...]Status{
	StatusContinue,
	StatusSwitchingProtocols,
	StatusProcessing,
	StatusEarlyHints,

	StatusOK,
	StatusCreated,
	StatusAccepted,
	StatusNonAuthoritativeInformation,
	StatusNoContent,
	StatusResetContent,
	StatusPartialContent,
	StatusMultiStatus,
	StatusAlreadyReported,
	StatusIMUsed,

	StatusMultipleChoices,
	StatusMovedPermanently,
	StatusFound,
	StatusSeeOther,
	StatusNotModified,
	StatusUseProxy,
	StatusTemporaryRedirect,
	StatusPermanentRedirect,

	StatusBadRequest,
	StatusUnauthorized,
	StatusPaymentRequired,
	StatusForbidden,
	StatusNotFound,
	StatusMethodNotAllowed,
	StatusNotAcceptable,
	StatusProxyAuthenticationRequired,
	StatusRequestTimeout,
	StatusConflict,
	StatusGone,
	StatusLengthRequired,
	StatusPreconditionFailed,
	StatusRequestEntityTooLarge,
	StatusRequestURITooLong,
	StatusUnsupportedMediaType,
	StatusRequestedRangeNotSatisfiable,
	StatusExpectationFailed,
	StatusImATeapot,
	StatusMisdirectedRequest,
	StatusUnprocessableEntity,
	StatusLocked,
	StatusFailedDependency,
	StatusTooEarly,
	StatusUpgradeRequired,
	StatusPreconditionRequired,
	StatusTooManyRequests,
	StatusRequestHeaderFieldsTooLarge,
	StatusUnavailableForLegalReasons,

	StatusInternalServerError,
	StatusNotImplemented,
	StatusBadGateway,
	StatusServiceUnavailable,
	StatusGatewayTimeout,
	StatusHTTPVersionNotSupported,
	StatusVariantAlsoNegotiates,
	StatusInsufficientStorage,
	StatusLoopDetected,
	StatusNotExtended,
	StatusNetworkAuthenticationRequired,
}

// row returns the row of s, or an empty one if s is not known.
func (s Status) row() *statusRow {
	if uint(s) < uint(len(statuses)) {
		return &statuses[s]
	}
	return &statuses[0]
}

// Name returns the name of s in the HTTPStatus enum of Python 3.11, such as
// "NOT_FOUND". If s is not known, it returns "".
func (s Status) Name() string {
	return s.row().name
}

// Phrase returns the reason phrase of s, such as "Not Found". If s is not
// known, it returns "".
//
// The phrases are those of Python 3.11. [net/http.StatusText] spells two of them
// differently: "Request URI Too Long" (414) and "I'm a teapot" (418). Keep using
// StatusText where the exact bytes matter, as in a response body that a client
// compares.
func (s Status) Phrase() string {
	return s.row().phrase
}

// Description returns a sentence that explains s to the client. Like most of
// Python's, it has no final period. If s is not known, it returns "".
//
// The wording may change between versions, so show it to people, and compare
// codes or names instead.
func (s Status) Description() string {
	return s.row().description
}

// String returns the code and the phrase of s, such as "404 Not Found". If s is
// not known, it returns the number alone, such as "499" or "-1".
//
// To write a status line, use s.Digits() + " " + s.Phrase() instead: there, a
// space follows the code even if no phrase does (RFC 9112, Section 4).
func (s Status) String() string {
	if line := s.row().line; line != "" {
		return line
	}
	return strconv.Itoa(int(s))
}

// Digits returns the code of s in decimal, such as "404", "499" or "-1". It
// does not allocate if s is known.
func (s Status) Digits() string {
	if line := s.row().line; line != "" {
		return line[:3]
	}
	return strconv.Itoa(int(s))
}

// GoString returns s as Go syntax, for %#v: the constant, such as
// httpenum.StatusNotFound, and never one of its other names. If s is not known,
// it returns a conversion, such as httpenum.Status(499).
func (s Status) GoString() string {
	if !s.IsKnown() {
		return "httpenum.Status(" + strconv.Itoa(int(s)) + ")"
	}
	// The constants are named after the phrases.
	expr := "httpenum.Status"
	for _, word := range strings.FieldsFunc(s.Phrase(), func(r rune) bool { return r == ' ' || r == '-' }) {
		expr += strings.ToUpper(word[:1]) + strings.ReplaceAll(word[1:], "'", "")
	}
	return expr
}

// IsKnown reports whether [Status.Values] lists s. Every known status has a name,
// a phrase and a description.
func (s Status) IsKnown() bool {
	return s.row().line != ""
}

// Values returns the 62 known statuses in ascending order. The result does not
// depend on s; Status(0).Values() is fine. Each call returns a new slice.
func (s Status) Values() []Status {
	values := knownStatuses
	return values[:]
}

// IsValid reports whether s is in the range 100 to 599, which RFC 9110,
// Section 15 allows. A valid status need not be known: the predicates of Status
// look at the number alone.
func (s Status) IsValid() bool {
	return 100 <= s && s <= 599
}

// Class returns the class of s, as RFC 9110, Section 15 writes it: "1xx", "2xx",
// "3xx", "4xx" or "5xx". If s is not valid, it returns "", whereas
// fmt.Sprintf("%dxx", code/100) gives results such as "0xx" and "6xx". Prometheus
// treats an empty label as absent: give such codes a label of their own.
func (s Status) Class() string {
	switch {
	case s.IsInformational():
		return "1xx"
	case s.IsSuccess():
		return "2xx"
	case s.IsRedirection():
		return "3xx"
	case s.IsClientError():
		return "4xx"
	case s.IsServerError():
		return "5xx"
	}
	return ""
}

// IsInformational reports whether s is in the range 100 to 199: an interim
// response (RFC 9110, Section 15.2). A final response follows all but 101, after
// which the connection speaks another protocol (RFC 9110, Section 15.2.2);
// [net/http] treats 101 as final. To ask whether a final response
// follows, write s.IsInformational() && s != StatusSwitchingProtocols.
//
// To replace code < 200, write s < 200. That includes 0, which a recorder of
// statuses holds if the handler wrote none.
func (s Status) IsInformational() bool {
	return 100 <= s && s <= 199
}

// IsSuccess reports whether s is in the range 200 to 299: the request was
// received, understood and accepted (RFC 9110, Section 15.3). It may still fail
// after 202, and a 207 may report nothing but failures (RFC 4918, Section 13).
func (s Status) IsSuccess() bool {
	return 200 <= s && s <= 299
}

// IsRedirection reports whether s is in the range 300 to 399: the client has more
// to do (RFC 9110, Section 15.4). Before following it, check that there is a
// Location: 304 normally has none, and others may lack it.
//
// To replace 300 <= code && code <= 308, write 300 <= s && s <= 308.
// IsRedirection is also true for 309 to 399, none of which is known.
func (s Status) IsRedirection() bool {
	return 300 <= s && s <= 399
}

// IsClientError reports whether s is in the range 400 to 499: the fault seems to
// be the client's (RFC 9110, Section 15.5).
func (s Status) IsClientError() bool {
	return 400 <= s && s <= 499
}

// IsServerError reports whether s is in the range 500 to 599: the fault is the
// server's (RFC 9110, Section 15.6).
//
// To replace code >= 500, write s >= 500. That includes codes above 599, which a
// client should treat as server errors (RFC 9110, Section 15).
func (s Status) IsServerError() bool {
	return 500 <= s && s <= 599
}

// IsError reports whether s is in the range 400 to 599: a client error or a
// server error (RFC 9110, Section 15). To replace code >= 400, write s >= 400, as
// for [Status.IsServerError].
func (s Status) IsError() bool {
	return 400 <= s && s <= 599
}

// AllowsBody reports whether a response with status s may have a body. It is
// false in the range 100 to 199, for 204 and for 304, whose responses end with
// their headers (RFC 9110, Section 6.4.1, and RFC 9112, Section 6.3), and true
// for every other int. Whatever the status, a response to HEAD has no body, nor
// does a 2xx response to CONNECT.
//
// It is true for 205, although a server must not send content with it
// (RFC 9110, Section 15.3.6). A 205 is framed like any other response: the server
// has to mark the body as empty, for example with Content-Length: 0, or the
// client waits for more. To send content only where a server may, write
// s.AllowsBody() && s != StatusResetContent.
func (s Status) AllowsBody() bool {
	return !s.IsInformational() && s != StatusNoContent && s != StatusNotModified
}

// IsHeuristicallyCacheable reports whether a cache may reuse a response with
// status s without explicit freshness information, unless the method or the
// cache controls say otherwise. It is true for 200, 203, 204, 206, 300, 301,
// 308, 404, 405, 410, 414 and 501 (RFC 9110, Section 15.1) and for 451
// (RFC 7725, Section 3), and false for every other int.
func (s Status) IsHeuristicallyCacheable() bool {
	switch s {
	case StatusOK, StatusNonAuthoritativeInformation, StatusNoContent, StatusPartialContent,
		StatusMultipleChoices, StatusMovedPermanently, StatusPermanentRedirect,
		StatusNotFound, StatusMethodNotAllowed, StatusGone, StatusRequestURITooLong,
		StatusUnavailableForLegalReasons,
		StatusNotImplemented:
		return true
	}
	return false
}

// otherNames holds the names that ParseStatus reads besides those in statuses.
var otherNames = [...]struct {
	status Status
	name   string
}{
	{StatusRequestEntityTooLarge, "PAYLOAD_TOO_LARGE"},    // RFC 7231, Section 6.5.11
	{StatusContentTooLarge, "CONTENT_TOO_LARGE"},          // RFC 9110, Section 15.5.14
	{StatusURITooLong, "URI_TOO_LONG"},                    // RFC 9110, Section 15.5.15
	{StatusRangeNotSatisfiable, "RANGE_NOT_SATISFIABLE"},  // RFC 9110, Section 15.5.17
	{StatusImATeapot, "I'M_A_TEAPOT"},                     // the phrase, which has an apostrophe
	{StatusUnprocessableContent, "UNPROCESSABLE_CONTENT"}, // RFC 9110, Section 15.5.21
}

// ParseStatus parses text, which must be one of:
//
//   - a code of three digits in the range 100 to 599, known or not: "404", "499";
//   - such a code, a space and optional text, which is ignored like a reason
//     phrase (RFC 9112, Section 4): "404 Not Found", "200 Fine", "404 ";
//   - the name or the phrase of a known status, in any ASCII case, its words
//     separated by a space, a hyphen or an underscore: "NOT_FOUND",
//     "Not Found", "not-found". For 413, 414, 416 and 422, the names in RFC 9110
//     work too, such as "Content Too Large", and for 413 the one in RFC 7231,
//     "Payload Too Large".
//
// It accepts what [Status.String] returns for any valid status, the Status field
// of a CGI response (RFC 3875, Section 6.3.3), and the Status field of a
// [net/http.Response] received from a server, if its code is valid. For any
// Response, Status(resp.StatusCode) works.
//
// For any other text, ParseStatus returns 0 and an error that quotes the text,
// shortened if long, and says what is accepted.
func ParseStatus(text string) (Status, error) {
	if len(text) >= 3 && isDigit(text[0]) && isDigit(text[1]) && isDigit(text[2]) && (len(text) == 3 || text[3] == ' ') {
		s := 100*Status(text[0]-'0') + 10*Status(text[1]-'0') + Status(text[2]-'0')
		if !s.IsValid() {
			return 0, errors.New("httpenum: invalid status " + quote(text) + ": code must be in the range 100 to 599")
		}
		return s, nil
	}
	for _, s := range &knownStatuses {
		if spells(text, statuses[s].name) {
			return s, nil
		}
	}
	for i := range &otherNames {
		if spells(text, otherNames[i].name) {
			return otherNames[i].status, nil
		}
	}
	return 0, errors.New("httpenum: unknown status " + quote(text) +
		`: want a code ("404"), a code and a phrase ("404 Not Found"), a name ("NOT_FOUND") or a phrase ("Not Found")`)
}

func isDigit(c byte) bool {
	return '0' <= c && c <= '9'
}

// spells reports whether text spells name, which is in upper case: its letters
// in any ASCII case, and its underscores also as spaces or hyphens.
func spells(text, name string) bool {
	if len(text) != len(name) {
		return false
	}
	for i := 0; i < len(name); i++ {
		switch c, n := text[i], name[i]; {
		case c == n:
		case 'A' <= n && n <= 'Z' && c == n+('a'-'A'):
		case n == '_' && (c == ' ' || c == '-'):
		default:
			return false
		}
	}
	return true
}

// quote quotes text for an error, in ASCII, since whatever is not ASCII is part
// of the mistake. It cuts a long text after 32 bytes.
func quote(text string) string {
	if len(text) > 32 {
		return strconv.QuoteToASCII(text[:32]) + "..."
	}
	return strconv.QuoteToASCII(text)
}
