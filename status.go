package httpenum

import (
	"errors"
	"strconv"
	"strings"
)

// Status is an HTTP status code, such as 404. Any int converts to a Status, and
// every method works for any value. A Status is known if it has a constant, and
// valid if it is in the range 100 to 599. The zero Status is neither.
//
// The comment at each constant begins with the [Status.Description]. Then it says what
// must or should go with the status, and when to use another one; must, should and may
// mean what they do in the RFCs, and "ought to" marks advice.
//
// The name and the phrase of a known status do not change. But a later version may know
// more statuses, and then String, IsKnown and Values change with it.
type Status int

// These are the informational statuses, 1xx: interim responses without a body. The
// final one follows or, after 101, another protocol. A server must not send them to an
// HTTP/1.0 client, whose Expect: 100-continue it must ignore. A client must be able to
// read any number of them, even unasked, and a proxy must forward those that it did not
// ask for itself (RFC 9110, Section 15.2, and RFC 9110, Section 10.1.1).
const (
	// The server has no objection so far; send the rest of the request.
	// A client that sends Expect: 100-continue may hold back its body, but should not wait forever.
	// From HTTP/1.1 on, an origin server must then at once send a 100 or a final status.
	// The 100 may be left out if some of the body is already there.
	// RFC 9110, Section 15.2.1, and RFC 9110, Section 10.1.1.
	StatusContinue Status = 100

	// The server accepts the upgrade and switches protocols right after this response.
	// It must have Connection: Upgrade, and an Upgrade header with a protocol the client offered.
	// If the request also has Expect: 100-continue, a 100 must be sent first.
	// To demand that a client switches, use 426; HTTP/2 and HTTP/3 have no 101.
	// RFC 9110, Section 15.2.2, RFC 9110, Section 7.8, RFC 9113, Section 8.6, and RFC 9114, Section 4.5.
	StatusSwitchingProtocols Status = 101

	// The server is still working on the request; the final response will follow.
	// A server should send it only if the work takes long, and must then send a final response.
	// If the client need not wait for that, use 202 with a link to the status of the work.
	// WebDAV no longer has it: RFC 4918, which replaced RFC 2518, left it out.
	// RFC 2518, Section 10.1, and RFC 4918, Section 21.4.
	StatusProcessing Status = 102

	// The final response will likely have these headers; get ready for it.
	// A user agent may fetch what Link names with rel=preload, or ignore the 103.
	// Apart from such a head start, the hints must not affect how the final response is processed.
	// RFC 8297, Section 2.
	StatusEarlyHints Status = 103
)

// These are the successful statuses, 2xx: the request was received, understood and
// accepted (RFC 9110, Section 15.3).
const (
	// Request fulfilled, document follows.
	// If the server created what was asked for, use 201; if the work is not yet done, 202.
	// Its body may be empty; but if the request asks for no body, 204 ought to be sent.
	// RFC 9110, Section 15.3.1.
	StatusOK Status = 200

	// A resource was created at the URL in Location or, if there is none, at the request's URL.
	// A POST that created a resource should get it, with the new URL in Location.
	// A PUT must get it if it created its target; if it replaced the target, 200 or 204.
	// If the resource is still to be created, use 202.
	// RFC 9110, Section 15.3.2, RFC 9110, Section 9.3.3, and RFC 9110, Section 9.3.4.
	StatusCreated Status = 201

	// The request was accepted, such as into a queue, but is not completed; it might still fail.
	// The body ought to describe the request's state, and link to a status monitor or embed one.
	// Put the link in the body, even if it is in Location: RFC 9110 gives that no meaning in a 202.
	// If the action is done, use 200 or 204; if it created a resource, 201.
	// RFC 9110, Section 15.3.3, and RFC 9110, Section 10.2.2.
	StatusAccepted Status = 202

	// The request succeeded, but a proxy changed what the origin server sent.
	// A proxy can send it in place of the origin server's 200.
	// A proxy must not change the body if the origin server's Cache-Control has no-transform.
	// RFC 9110, Section 15.3.4, and RFC 9110, Section 7.7.
	StatusNonAuthoritativeInformation Status = 203

	// The request succeeded, and the response has no body.
	// It ends with its headers, and must have neither Content-Length nor Transfer-Encoding.
	// If there is a body to send, use 200; if the form or view is to be reset, 205.
	// RFC 9110, Section 15.3.5, RFC 9110, Section 8.6, and RFC 9112, Section 6.1.
	StatusNoContent Status = 204

	// The request succeeded; reset the form or view that sent it.
	// Its body must be empty; it should have Content-Length: 0, which a 204 must not have.
	// RFC 9110, Section 15.3.6, and RFC 9110, Section 8.6.
	StatusResetContent Status = 205

	// The body holds one or more ranges of the resource, in answer to the Range header.
	// Content-Range must be in the headers or, with multipart/byteranges, in each part instead.
	// When If-Range does not match, send it all with 200; if no range can be satisfied, use 416.
	// Like a 304, a 206 must have ETag, Cache-Control, Vary and the like if a 200 would.
	// RFC 9110, Section 15.3.7, and RFC 9110, Section 13.1.5.
	StatusPartialContent Status = 206

	// The result can have several parts; the body gives the status of those it lists.
	// The code alone does not mean success: every part might have failed.
	// In WebDAV, the answer to a DELETE, COPY or MOVE should not list what succeeded (201 or 204).
	// RFC 4918, Section 11.1, RFC 4918, Section 13, RFC 4918, Section 9.6.1, RFC 4918, Section 9.8.3, and RFC 4918, Section 9.9.2.
	StatusMultiStatus Status = 207

	// The members of this collection are already listed under another of its URLs.
	// It is for WebDAV: for the body of a 207, if the client's DAV header lists bind.
	// Other clients should not get it, and ought to get 508 instead if there is a loop.
	// RFC 5842, Section 7.1, and RFC 5842, Section 8.2.
	StatusAlreadyReported Status = 208

	// The body is derived from the resource, such as a delta against the client's copy.
	// It answers a GET with A-IM, and must have the ETag of the resource's current state.
	// A delta must name its coding in IM and, if several ETags were sent, its base in Delta-Base.
	// RFC 3229, Section 10.4.1, RFC 3229, Section 10.3, and RFC 3229, Section 10.5.1.
	StatusIMUsed Status = 226
)

// These are the redirections, 3xx: the client has more to do. If it follows one by
// itself, it should drop the headers that it made for the first URL, such as Host,
// Referer, Authorization and Cookie, make anew those that suit the new one, consider
// dropping those of its caller that could leak there, such as Authorization, and detect
// loops (RFC 9110, Section 15.4). Retry-After says how long to wait first
// (RFC 9110, Section 10.2.3). 306 is reserved, and no longer used
// (RFC 9110, Section 15.4.7).
const (
	// The resource comes in several forms, each at its own URL; choose one.
	// The body should list them, and Location should name the server's choice, if it has one.
	// A server can also choose for the client: send that form with 200, and with Vary if cacheable.
	// RFC 9110, Section 15.4.1, and RFC 9110, Section 12.5.5.
	StatusMultipleChoices Status = 300

	// The resource has a new permanent URL; use it from now on.
	// Location should give the new URL; a client may follow it, and may turn a POST into a GET.
	// To keep the method, use 308; if the move might not last, 302, since caches may keep a 301.
	// RFC 9110, Section 15.4.2.
	StatusMovedPermanently Status = 301

	// The resource is at another URL for now; send later requests to the original URL.
	// Location should give the other URL; a client may follow it, and may turn a POST into a GET.
	// To keep the method, use 307; to get the result with GET, 303; for a lasting move, 301.
	// RFC 9110, Section 15.4.3.
	StatusFound Status = 302

	// The answer is at another URL; fetch it there with GET or HEAD.
	// Any method can get it, mostly a POST whose result has a URL of its own, given in Location.
	// If the resource itself has moved, use 302 or 307 if only for now, and 301 or 308 if for good.
	// RFC 9110, Section 15.4.4.
	StatusSeeOther Status = 303

	// The client's copy is still current; use it.
	// It answers a GET, HEAD or QUERY that has If-None-Match or, without that, If-Modified-Since.
	// It must have Cache-Control, Content-Location, Date, ETag, Expires and Vary if a 200 would.
	// It has no body; if it has Content-Length, that must be the one that a 200 would have.
	// RFC 9110, Section 15.4.5, RFC 9110, Section 13.2.2, RFC 9110, Section 8.6, and RFC 10008, Section 2.6 and Appendix A.5.
	StatusNotModified Status = 304

	// The server asks for a proxy to be used; do not comply, as it could be an attack.
	// It is deprecated, since a response that sets a proxy is a security risk.
	// RFC 9110, Section 15.4.6, and RFC 7231, Appendix B.
	StatusUseProxy Status = 305

	// The resource is at another URL for now; repeat the request there with the same method.
	// Location should give that URL; a client that follows it automatically must keep the method.
	// If the method may change, use 302; to get the result with GET, 303; for a lasting move, 308.
	// RFC 9110, Section 15.4.8.
	StatusTemporaryRedirect Status = 307

	// The resource has a new permanent URL; repeat the request there with the same method.
	// Location should give that URL; a POST stays a POST, but not every client knows this code.
	// If the method may change, use 301; if the move might not last, 307: caches may keep a 308.
	// RFC 9110, Section 15.4.9, and RFC 9110, Section 15.4.
	StatusPermanentRedirect Status = 308
)

// These are the client errors, 4xx: the client seems to have erred. The body should
// explain the error, and say whether it is temporary (RFC 9110, Section 15.5).
const (
	// The request is malformed or otherwise invalid; correct it before sending it again.
	// For a type that is not accepted, use 415; if the body parses but is wrong, 422 will do, too.
	// In HTTP/1.1, it must be sent for a missing or invalid Host header.
	// A bad Content-Length without Transfer-Encoding must get 400, too; then close the connection.
	// RFC 9110, Section 15.5.1, RFC 9112, Section 3.2, and RFC 9112, Section 6.3.
	StatusBadRequest Status = 400

	// The request lacks valid credentials; authenticate as WWW-Authenticate asks.
	// WWW-Authenticate must be sent, even if the client sent credentials that are wrong or expired.
	// If the credentials are valid but not enough, use 403; a forward proxy sends 407.
	// RFC 9110, Section 15.5.2, and RFC 9110, Section 11.4.
	StatusUnauthorized Status = 401

	// The server asks for payment.
	// HTTP reserves the code for future use, and does not say what goes with it.
	// A server can use 403 instead, which refuses a request for any reason, such as an unpaid bill.
	// RFC 9110, Section 15.5.3, and RFC 9110, Section 15.5.4.
	StatusPaymentRequired Status = 402

	// The server refuses the request; the same credentials will not change that.
	// If a Bearer token lacks the permission or scope, the 403 must have WWW-Authenticate.
	// To ask for credentials, use 401; to hide the resource, 404; for a legal demand, 451.
	// RFC 9110, Section 15.5.4, and RFC 6750, Section 3.
	StatusForbidden Status = 403

	// The resource was not found at this URL, or the server hides that it exists.
	// If the server knows that the resource is probably gone for good, 410 is preferred.
	// To refuse access without hiding that the resource exists, use 403.
	// RFC 9110, Section 15.5.5, and RFC 9110, Section 15.5.4.
	StatusNotFound Status = 404

	// The resource does not support this method; use another.
	// The Allow header must list the methods that the resource supports; the list may be empty.
	// If the server does not know or implement the method at all, 501 should be sent.
	// In WebDAV, MKCOL (make a folder) gets it if something is at the URL already.
	// RFC 9110, Section 15.5.6, RFC 9110, Section 10.2.1, RFC 9110, Section 9.1, and RFC 4918, Section 9.3.1.
	StatusMethodNotAllowed Status = 405

	// No available form of the resource matches the Accept headers; relax them.
	// The body should list the available forms.
	// A server can also ignore Accept and send a form with 200.
	// If the Content-Type of the request is at fault, use 415.
	// RFC 9110, Section 15.5.7, and RFC 9110, Section 12.4.1.
	StatusNotAcceptable Status = 406

	// The proxy needs valid credentials; authenticate to it first.
	// Proxy-Authenticate must be sent, with a challenge for this proxy.
	// An origin server or gateway (reverse proxy) sends 401; a network that requires a login, 511.
	// RFC 9110, Section 15.5.8.
	StatusProxyAuthenticationRequired Status = 407

	// The client was too slow to send its request; it may be sent again.
	// A client may repeat a request that was still on its way; the server did not get all of it.
	// If a gateway or proxy waited too long for the upstream server, use 504.
	// RFC 9110, Section 15.5.9.
	StatusRequestTimeout Status = 408

	// The request conflicts with the resource's current state; resolve that and retry.
	// The body should say what conflicts, so that a user can find the cause.
	// When If-Match or such fails, use 412; if it is missing but needed, 428; for a bad body, 422.
	// In WebDAV, a PUT or MKCOL must get 409 if the folder that would hold the result is missing.
	// RFC 9110, Section 15.5.10, RFC 4918, Section 9.3, and RFC 4918, Section 9.7.1.
	StatusConflict Status = 409

	// The resource is gone, probably for good; remove any links to it.
	// If the server does not know whether it is gone for good, it ought to send 404.
	// RFC 9110, Section 15.5.11.
	StatusGone Status = 410

	// The server needs the size of the body in advance; add Content-Length.
	// A client may repeat the request with Content-Length, and must then omit Transfer-Encoding.
	// If the size is given but too large, use 413.
	// RFC 9110, Section 15.5.12, and RFC 9112, Section 6.2.
	StatusLengthRequired Status = 411

	// A condition in the request headers, such as If-Match, does not hold.
	// GET, HEAD and QUERY get 304 instead if it is If-None-Match or If-Modified-Since that fails.
	// If the condition is missing, use 428; if the request conflicts in another way, 409.
	// If a redirect or error is due before the body is even used, that must be sent instead of 412.
	// RFC 9110, Section 15.5.13, RFC 9110, Section 13.2, and RFC 10008, Section 2.6 and Appendix A.5.
	StatusPreconditionFailed Status = 412

	// The body, such as an uploaded file, is too large for the server; send a smaller one.
	// If the limit is temporary, Retry-After should say when to try again.
	// If the URL is too long, use 414; if the headers are too large, 431; if storage is full, 507.
	// RFC 9110, Section 15.5.14.
	StatusRequestEntityTooLarge Status = 413

	// The URL is too long for the server; shorten it.
	// An HTTP/1.1 server must send it if the URL is longer than any that it wants to parse.
	// If the headers are too large, use 431; if the body is, 413.
	// RFC 9110, Section 15.5.15, and RFC 9112, Section 3.
	StatusRequestURITooLong Status = 414

	// The resource does not accept the body's media type or Content-Encoding; convert the body.
	// A 415's Accept or Accept-Query can list accepted types; after PATCH, Accept-Patch should.
	// For a bad Content-Encoding, Accept-Encoding ought to be sent; for a bad type, it must not be.
	// If the body does not parse, use 400; if the Accept of the request is at fault, 406.
	// RFC 9110, Section 15.5.16, RFC 9110, Section 12.5.3, RFC 5789, Section 2.2, and RFC 10008, Section 2.1.
	StatusUnsupportedMediaType Status = 415

	// The requested ranges were rejected; ask for a few that lie within the resource's length.
	// Content-Range should give that length, as in bytes */1234.
	// A 416 may also refuse many small or overlapping ranges.
	// Range must be ignored if If-Range fails, the unit is unknown or the method has no ranges.
	// RFC 9110, Section 15.5.17, RFC 9110, Section 13.1.5, and RFC 9110, Section 14.2.
	StatusRequestedRangeNotSatisfiable Status = 416

	// The server cannot do what Expect asks; send the request without that header.
	// A server may send it if Expect has anything but 100-continue.
	// If it comes although Expect was 100-continue, the client should repeat without Expect.
	// RFC 9110, Section 15.5.18, and RFC 9110, Section 10.1.1.
	StatusExpectationFailed Status = 417

	// This is a teapot; ask a coffee pot for coffee.
	// It is an April Fools' joke; the code is reserved, so nothing else may use it for now.
	// RFC 2324, Section 2.3.2, and RFC 9110, Section 15.5.19.
	StatusImATeapot Status = 418

	// This is the wrong host for the URL, at least on this connection; try another connection.
	// The client may do so even if the method is not idempotent.
	// A proxy must not generate it, but a gateway (reverse proxy) may.
	// In HTTP/1.1, 400 must be sent instead for a missing or invalid Host header.
	// RFC 9110, Section 15.5.20, and RFC 9112, Section 3.2.
	StatusMisdirectedRequest Status = 421

	// The body is well formed, but what it says cannot be carried out; correct the body.
	// If the body does not parse, use 400; if its media type is not accepted, 415.
	// If the body is right, but the current state conflicts, as when a name is taken, use 409.
	// RFC 9110, Section 15.5.21, and RFC 4918, Section 11.2.
	StatusUnprocessableEntity Status = 422

	// A resource the request involves is locked; send your own lock token in If, or wait.
	// If the client is not authorized, 401 or 403 must come first or, to hide the resource, 404.
	// The body should name the failed condition, such as lock-token-submitted with a locked URL.
	// RFC 4918, Section 11.3, RFC 4918, Section 16, RFC 4918, Section 8.1, and RFC 9110, Section 15.5.4.
	StatusLocked Status = 423

	// The action depended on another action, which failed.
	// It is mostly in the body of a 207; if a gateway's upstream server failed, use 502 or 504.
	// In WebDAV, the answer to a PROPPATCH lists it; those to DELETE, COPY and MOVE should not.
	// RFC 4918, Section 11.4, RFC 4918, Section 9.6.1, RFC 4918, Section 9.8.3, and RFC 4918, Section 9.9.2.
	StatusFailedDependency Status = 424

	// The request came in TLS early data and might be a replay; resend it after the handshake.
	// A request with Early-Data, whatever its value, must get a 425 if a replay could do harm.
	// A user agent that sent early data must retry after the handshake, and should automatically.
	// A proxy or gateway must forward a 425 if the request that it got had Early-Data.
	// RFC 8470, Section 5.2, RFC 8470, Section 4, and RFC 8470, Section 5.1.
	StatusTooEarly Status = 425

	// The server requires another protocol; switch to one that Upgrade lists.
	// It must have Upgrade, with the protocols that the server accepts, and Connection: Upgrade.
	// It is of use in HTTP/1.1 only, since HTTP/2 and HTTP/3 forbid both of these headers.
	// If the client offered such a protocol, use 101; to refuse its major version of HTTP, 505.
	// RFC 9110, Section 15.5.22, RFC 9110, Section 7.8, RFC 9113, Section 8.2.2, and RFC 9114, Section 4.2.
	StatusUpgradeRequired Status = 426

	// The server accepts this request only with a condition, such as If-Match; add one.
	// The body should say how to send the request again; a cache must not store the response.
	// If the condition is there but fails, use 412; if the request conflicts in another way, 409.
	// RFC 6585, Section 3.
	StatusPreconditionRequired Status = 428

	// The client sent too many requests; slow down, and heed Retry-After if given.
	// The body should explain the rate limit; a cache must not store the response.
	// If all clients together overload the server, use 503; to shut this client out for good, 403.
	// RFC 6585, Section 4.
	StatusTooManyRequests Status = 429

	// The request headers, such as a cookie, are too large for the server; trim them.
	// If a single header is at fault, the body should name it; a cache must not store the response.
	// If the URL is too long, use 414; if the body is too large, 413.
	// RFC 6585, Section 5.
	StatusRequestHeaderFieldsTooLarge Status = 431

	// A legal demand blocks access to the resource.
	// Link should name who does the blocking, not who demands it, and must have rel=blocked-by.
	// The body should explain the demand; if the server refuses for its own reasons, use 403.
	// RFC 7725, Section 3, and RFC 7725, Section 4.
	StatusUnavailableForLegalReasons Status = 451
)

// These are the server errors, 5xx: the server has erred, or is incapable of what
// the request asks. The body should explain the error, and say whether it is
// temporary (RFC 9110, Section 15.6).
const (
	// The server ran into an unexpected error; the request might be fine.
	// If this server is overloaded, use 503.
	// If a gateway or proxy got an invalid response from upstream, use 502; if none in time, 504.
	// RFC 9110, Section 15.6.1.
	StatusInternalServerError Status = 500

	// The server lacks something that the request needs, such as support for its method.
	// If the server knows the method, and only this resource does not support it, use 405.
	// RFC 9110, Section 15.6.2, and RFC 9110, Section 9.1.
	StatusNotImplemented Status = 501

	// This server got no valid response from the upstream server.
	// It is for gateways and proxies; a refused connection counts, too.
	// If that server answers too late, use 504; if this server itself failed, 500.
	// In WebDAV, a COPY or MOVE to another server can get it if that server refuses the resource.
	// RFC 9110, Section 15.6.3, RFC 9209, Section 2.3.7, RFC 4918, Section 9.8.5, and RFC 4918, Section 9.9.4.
	StatusBadGateway Status = 502

	// The server is overloaded or under maintenance; try later, and heed Retry-After if given.
	// If one client sends too many requests, use 429; for a gateway's silent upstream server, 504.
	// RFC 9110, Section 15.6.4.
	StatusServiceUnavailable Status = 503

	// This server got no response from the upstream server before a timeout.
	// It is for gateways and proxies; a connection that could not be opened in time counts, too.
	// A cache should send it if must-revalidate cannot be met, or only-if-cached finds no copy.
	// If the upstream server did answer, but wrongly, use 502; if the client was too slow, 408.
	// RFC 9110, Section 15.6.5, RFC 9209, Section 2.3.9, RFC 9111, Section 5.2.1.7, and RFC 9111, Section 5.2.2.2.
	StatusGatewayTimeout Status = 504

	// The server does not support this major version of HTTP; try another.
	// The body should say why, and which protocols are supported.
	// To ask for another protocol on the same HTTP/1.1 connection, use 426.
	// RFC 9110, Section 15.6.6.
	StatusHTTPVersionNotSupported Status = 505

	// The server is misconfigured: the variant it chose is itself subject to negotiation.
	// It belongs to transparent content negotiation, which is experimental.
	// RFC 2295, Section 8.1.
	StatusVariantAlsoNegotiates Status = 506

	// What the request must store does not fit on the server, or would exceed the storage quota.
	// If a user caused the request, it must not be repeated until the user asks again.
	// If the body exceeds a limit on the size of a request, use 413.
	// RFC 4918, Section 11.5, and RFC 4331, Section 6.
	StatusInsufficientStorage Status = 507

	// The server ran into a loop of collections and stopped; the whole operation failed.
	// It is for WebDAV requests that take in all members of a collection (Depth: infinity).
	// If a PROPFIND can be completed, and the client's DAV header lists bind, use 207 with 208.
	// RFC 5842, Section 7.2, RFC 5842, Section 7.1, and RFC 5842, Section 8.2.
	StatusLoopDetected Status = 508

	// The request needs an HTTP extension, or declares one that the server does not support.
	// The response ought to say what to declare.
	// Obsolete: RFC 2774, which defines it, is Historic.
	// RFC 2774, Section 7, and RFC 2774, Section 5.
	StatusNotExtended Status = 510

	// The network requires a login, by a captive portal; open its login page first.
	// An origin server should not send it, and a cache must not store it.
	// The body should link to the login page, not contain it, and there should be no challenge.
	// RFC 6585, Section 6.
	StatusNetworkAuthenticationRequired Status = 511
)

// These are other names. With those of net/http, each of its status constants has a
// namesake here.
const (
	// The request succeeded, but a proxy changed what the origin server sent.
	// A proxy can send it in place of the origin server's 200.
	// A proxy must not change the body if the origin server's Cache-Control has no-transform.
	// RFC 9110, Section 15.3.4, and RFC 9110, Section 7.7.
	// net/http's name for StatusNonAuthoritativeInformation.
	// Its Phrase remains "Non-Authoritative Information".
	StatusNonAuthoritativeInfo Status = StatusNonAuthoritativeInformation

	// The proxy needs valid credentials; authenticate to it first.
	// Proxy-Authenticate must be sent, with a challenge for this proxy.
	// An origin server or gateway (reverse proxy) sends 401; a network that requires a login, 511.
	// RFC 9110, Section 15.5.8.
	// net/http's name for StatusProxyAuthenticationRequired.
	// Its Phrase remains "Proxy Authentication Required".
	StatusProxyAuthRequired Status = StatusProxyAuthenticationRequired

	// This is a teapot; ask a coffee pot for coffee.
	// It is an April Fools' joke; the code is reserved, so nothing else may use it for now.
	// RFC 2324, Section 2.3.2, and RFC 9110, Section 15.5.19.
	// net/http's name for StatusImATeapot.
	// Its Phrase remains "I'm a Teapot".
	StatusTeapot Status = StatusImATeapot

	// The body, such as an uploaded file, is too large for the server; send a smaller one.
	// If the limit is temporary, Retry-After should say when to try again.
	// If the URL is too long, use 414; if the headers are too large, 431; if storage is full, 507.
	// RFC 9110, Section 15.5.14.
	// RFC 9110's name for StatusRequestEntityTooLarge.
	// Its Phrase remains "Request Entity Too Large".
	StatusContentTooLarge Status = StatusRequestEntityTooLarge

	// The URL is too long for the server; shorten it.
	// An HTTP/1.1 server must send it if the URL is longer than any that it wants to parse.
	// If the headers are too large, use 431; if the body is, 413.
	// RFC 9110, Section 15.5.15, and RFC 9112, Section 3.
	// RFC 9110's name for StatusRequestURITooLong.
	// Its Phrase remains "Request-URI Too Long".
	StatusURITooLong Status = StatusRequestURITooLong

	// The requested ranges were rejected; ask for a few that lie within the resource's length.
	// Content-Range should give that length, as in bytes */1234.
	// A 416 may also refuse many small or overlapping ranges.
	// Range must be ignored if If-Range fails, the unit is unknown or the method has no ranges.
	// RFC 9110, Section 15.5.17, RFC 9110, Section 13.1.5, and RFC 9110, Section 14.2.
	// RFC 9110's name for StatusRequestedRangeNotSatisfiable.
	// Its Phrase remains "Requested Range Not Satisfiable".
	StatusRangeNotSatisfiable Status = StatusRequestedRangeNotSatisfiable

	// The body is well formed, but what it says cannot be carried out; correct the body.
	// If the body does not parse, use 400; if its media type is not accepted, 415.
	// If the body is right, but the current state conflicts, as when a name is taken, use 409.
	// RFC 9110, Section 15.5.21, and RFC 4918, Section 11.2.
	// RFC 9110's name for StatusUnprocessableEntity.
	// Its Phrase remains "Unprocessable Entity".
	StatusUnprocessableContent Status = StatusUnprocessableEntity
)

// A statusRow holds the texts of a known status. The text that String returns repeats
// the code and the phrase, so that String and Phrase are each a lookup.
type statusRow struct {
	name, phrase, text, description string
}

// statuses holds the row of each known status, at the index of its code. The
// other rows, among them that of 0, are empty.
var statuses = [...]statusRow{
	StatusContinue: {"CONTINUE", "Continue", "100 Continue",
		"The server has no objection so far; send the rest of the request"},
	StatusSwitchingProtocols: {"SWITCHING_PROTOCOLS", "Switching Protocols", "101 Switching Protocols",
		"The server accepts the upgrade and switches protocols right after this response"},
	StatusProcessing: {"PROCESSING", "Processing", "102 Processing",
		"The server is still working on the request; the final response will follow"},
	StatusEarlyHints: {"EARLY_HINTS", "Early Hints", "103 Early Hints",
		"The final response will likely have these headers; get ready for it"},

	StatusOK: {"OK", "OK", "200 OK",
		"Request fulfilled, document follows"},
	StatusCreated: {"CREATED", "Created", "201 Created",
		"A resource was created at the URL in Location or, if there is none, at the request's URL"},
	StatusAccepted: {"ACCEPTED", "Accepted", "202 Accepted",
		"The request was accepted, such as into a queue, but is not completed; it might still fail"},
	StatusNonAuthoritativeInformation: {"NON_AUTHORITATIVE_INFORMATION", "Non-Authoritative Information", "203 Non-Authoritative Information",
		"The request succeeded, but a proxy changed what the origin server sent"},
	StatusNoContent: {"NO_CONTENT", "No Content", "204 No Content",
		"The request succeeded, and the response has no body"},
	StatusResetContent: {"RESET_CONTENT", "Reset Content", "205 Reset Content",
		"The request succeeded; reset the form or view that sent it"},
	StatusPartialContent: {"PARTIAL_CONTENT", "Partial Content", "206 Partial Content",
		"The body holds one or more ranges of the resource, in answer to the Range header"},
	StatusMultiStatus: {"MULTI_STATUS", "Multi-Status", "207 Multi-Status",
		"The result can have several parts; the body gives the status of those it lists"},
	StatusAlreadyReported: {"ALREADY_REPORTED", "Already Reported", "208 Already Reported",
		"The members of this collection are already listed under another of its URLs"},
	StatusIMUsed: {"IM_USED", "IM Used", "226 IM Used",
		"The body is derived from the resource, such as a delta against the client's copy"},

	StatusMultipleChoices: {"MULTIPLE_CHOICES", "Multiple Choices", "300 Multiple Choices",
		"The resource comes in several forms, each at its own URL; choose one"},
	StatusMovedPermanently: {"MOVED_PERMANENTLY", "Moved Permanently", "301 Moved Permanently",
		"The resource has a new permanent URL; use it from now on"},
	StatusFound: {"FOUND", "Found", "302 Found",
		"The resource is at another URL for now; send later requests to the original URL"},
	StatusSeeOther: {"SEE_OTHER", "See Other", "303 See Other",
		"The answer is at another URL; fetch it there with GET or HEAD"},
	StatusNotModified: {"NOT_MODIFIED", "Not Modified", "304 Not Modified",
		"The client's copy is still current; use it"},
	StatusUseProxy: {"USE_PROXY", "Use Proxy", "305 Use Proxy",
		"The server asks for a proxy to be used; do not comply, as it could be an attack"},
	StatusTemporaryRedirect: {"TEMPORARY_REDIRECT", "Temporary Redirect", "307 Temporary Redirect",
		"The resource is at another URL for now; repeat the request there with the same method"},
	StatusPermanentRedirect: {"PERMANENT_REDIRECT", "Permanent Redirect", "308 Permanent Redirect",
		"The resource has a new permanent URL; repeat the request there with the same method"},

	StatusBadRequest: {"BAD_REQUEST", "Bad Request", "400 Bad Request",
		"The request is malformed or otherwise invalid; correct it before sending it again"},
	StatusUnauthorized: {"UNAUTHORIZED", "Unauthorized", "401 Unauthorized",
		"The request lacks valid credentials; authenticate as WWW-Authenticate asks"},
	StatusPaymentRequired: {"PAYMENT_REQUIRED", "Payment Required", "402 Payment Required",
		"The server asks for payment"},
	StatusForbidden: {"FORBIDDEN", "Forbidden", "403 Forbidden",
		"The server refuses the request; the same credentials will not change that"},
	StatusNotFound: {"NOT_FOUND", "Not Found", "404 Not Found",
		"The resource was not found at this URL, or the server hides that it exists"},
	StatusMethodNotAllowed: {"METHOD_NOT_ALLOWED", "Method Not Allowed", "405 Method Not Allowed",
		"The resource does not support this method; use another"},
	StatusNotAcceptable: {"NOT_ACCEPTABLE", "Not Acceptable", "406 Not Acceptable",
		"No available form of the resource matches the Accept headers; relax them"},
	StatusProxyAuthenticationRequired: {"PROXY_AUTHENTICATION_REQUIRED", "Proxy Authentication Required", "407 Proxy Authentication Required",
		"The proxy needs valid credentials; authenticate to it first"},
	StatusRequestTimeout: {"REQUEST_TIMEOUT", "Request Timeout", "408 Request Timeout",
		"The client was too slow to send its request; it may be sent again"},
	StatusConflict: {"CONFLICT", "Conflict", "409 Conflict",
		"The request conflicts with the resource's current state; resolve that and retry"},
	StatusGone: {"GONE", "Gone", "410 Gone",
		"The resource is gone, probably for good; remove any links to it"},
	StatusLengthRequired: {"LENGTH_REQUIRED", "Length Required", "411 Length Required",
		"The server needs the size of the body in advance; add Content-Length"},
	StatusPreconditionFailed: {"PRECONDITION_FAILED", "Precondition Failed", "412 Precondition Failed",
		"A condition in the request headers, such as If-Match, does not hold"},
	StatusRequestEntityTooLarge: {"REQUEST_ENTITY_TOO_LARGE", "Request Entity Too Large", "413 Request Entity Too Large",
		"The body, such as an uploaded file, is too large for the server; send a smaller one"},
	StatusRequestURITooLong: {"REQUEST_URI_TOO_LONG", "Request-URI Too Long", "414 Request-URI Too Long",
		"The URL is too long for the server; shorten it"},
	StatusUnsupportedMediaType: {"UNSUPPORTED_MEDIA_TYPE", "Unsupported Media Type", "415 Unsupported Media Type",
		"The resource does not accept the body's media type or Content-Encoding; convert the body"},
	StatusRequestedRangeNotSatisfiable: {"REQUESTED_RANGE_NOT_SATISFIABLE", "Requested Range Not Satisfiable", "416 Requested Range Not Satisfiable",
		"The requested ranges were rejected; ask for a few that lie within the resource's length"},
	StatusExpectationFailed: {"EXPECTATION_FAILED", "Expectation Failed", "417 Expectation Failed",
		"The server cannot do what Expect asks; send the request without that header"},
	StatusImATeapot: {"IM_A_TEAPOT", "I'm a Teapot", "418 I'm a Teapot",
		"This is a teapot; ask a coffee pot for coffee"},
	StatusMisdirectedRequest: {"MISDIRECTED_REQUEST", "Misdirected Request", "421 Misdirected Request",
		"This is the wrong host for the URL, at least on this connection; try another connection"},
	StatusUnprocessableEntity: {"UNPROCESSABLE_ENTITY", "Unprocessable Entity", "422 Unprocessable Entity",
		"The body is well formed, but what it says cannot be carried out; correct the body"},
	StatusLocked: {"LOCKED", "Locked", "423 Locked",
		"A resource the request involves is locked; send your own lock token in If, or wait"},
	StatusFailedDependency: {"FAILED_DEPENDENCY", "Failed Dependency", "424 Failed Dependency",
		"The action depended on another action, which failed"},
	StatusTooEarly: {"TOO_EARLY", "Too Early", "425 Too Early",
		"The request came in TLS early data and might be a replay; resend it after the handshake"},
	StatusUpgradeRequired: {"UPGRADE_REQUIRED", "Upgrade Required", "426 Upgrade Required",
		"The server requires another protocol; switch to one that Upgrade lists"},
	StatusPreconditionRequired: {"PRECONDITION_REQUIRED", "Precondition Required", "428 Precondition Required",
		"The server accepts this request only with a condition, such as If-Match; add one"},
	StatusTooManyRequests: {"TOO_MANY_REQUESTS", "Too Many Requests", "429 Too Many Requests",
		"The client sent too many requests; slow down, and heed Retry-After if given"},
	StatusRequestHeaderFieldsTooLarge: {"REQUEST_HEADER_FIELDS_TOO_LARGE", "Request Header Fields Too Large", "431 Request Header Fields Too Large",
		"The request headers, such as a cookie, are too large for the server; trim them"},
	StatusUnavailableForLegalReasons: {"UNAVAILABLE_FOR_LEGAL_REASONS", "Unavailable For Legal Reasons", "451 Unavailable For Legal Reasons",
		"A legal demand blocks access to the resource"},

	StatusInternalServerError: {"INTERNAL_SERVER_ERROR", "Internal Server Error", "500 Internal Server Error",
		"The server ran into an unexpected error; the request might be fine"},
	StatusNotImplemented: {"NOT_IMPLEMENTED", "Not Implemented", "501 Not Implemented",
		"The server lacks something that the request needs, such as support for its method"},
	StatusBadGateway: {"BAD_GATEWAY", "Bad Gateway", "502 Bad Gateway",
		"This server got no valid response from the upstream server"},
	StatusServiceUnavailable: {"SERVICE_UNAVAILABLE", "Service Unavailable", "503 Service Unavailable",
		"The server is overloaded or under maintenance; try later, and heed Retry-After if given"},
	StatusGatewayTimeout: {"GATEWAY_TIMEOUT", "Gateway Timeout", "504 Gateway Timeout",
		"This server got no response from the upstream server before a timeout"},
	StatusHTTPVersionNotSupported: {"HTTP_VERSION_NOT_SUPPORTED", "HTTP Version Not Supported", "505 HTTP Version Not Supported",
		"The server does not support this major version of HTTP; try another"},
	StatusVariantAlsoNegotiates: {"VARIANT_ALSO_NEGOTIATES", "Variant Also Negotiates", "506 Variant Also Negotiates",
		"The server is misconfigured: the variant it chose is itself subject to negotiation"},
	StatusInsufficientStorage: {"INSUFFICIENT_STORAGE", "Insufficient Storage", "507 Insufficient Storage",
		"What the request must store does not fit on the server, or would exceed the storage quota"},
	StatusLoopDetected: {"LOOP_DETECTED", "Loop Detected", "508 Loop Detected",
		"The server ran into a loop of collections and stopped; the whole operation failed"},
	StatusNotExtended: {"NOT_EXTENDED", "Not Extended", "510 Not Extended",
		"The request needs an HTTP extension, or declares one that the server does not support"},
	StatusNetworkAuthenticationRequired: {"NETWORK_AUTHENTICATION_REQUIRED", "Network Authentication Required", "511 Network Authentication Required",
		"The network requires a login, by a captive portal; open its login page first"},
}

// otherNames holds the names that ParseStatus reads besides those in statuses, so that
// it reads the name of each constant.
var otherNames = []struct {
	status Status
	name   string
}{
	{StatusNonAuthoritativeInfo, "NON_AUTHORITATIVE_INFO"},
	{StatusProxyAuthRequired, "PROXY_AUTH_REQUIRED"},
	{StatusTeapot, "TEAPOT"},
	{StatusContentTooLarge, "CONTENT_TOO_LARGE"},
	{StatusURITooLong, "URI_TOO_LONG"},
	{StatusRangeNotSatisfiable, "RANGE_NOT_SATISFIABLE"},
	{StatusUnprocessableContent, "UNPROCESSABLE_CONTENT"},

	// These are phrases that no constant has as its name.
	{StatusImATeapot, "I'M_A_TEAPOT"},
	{StatusRequestEntityTooLarge, "PAYLOAD_TOO_LARGE"}, // RFC 7231, Section 6.5.11
}

// knownStatuses lists the codes of the rows of statuses, in ascending order. To look
// for the rows instead would take Values and ParseStatus longer.
var knownStatuses = []Status{
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

// Name returns the name that s has in Python's HTTPStatus before 3.13, such as
// "NOT_FOUND". If s is not known, it returns "".
func (s Status) Name() string {
	return s.row().name
}

// Phrase returns the reason phrase of s, such as "Not Found". If s is not
// known, it returns "".
//
// [net/http.StatusText] spells two phrases differently: "Request URI Too Long" (414)
// and "I'm a teapot" (418). RFC 9110 has other phrases for 413, 414, 416 and 422.
func (s Status) Phrase() string {
	return s.row().phrase
}

// Description returns a sentence that explains s to people, without a final
// period. If s is not known, it returns "". The wording may change between
// versions.
func (s Status) Description() string {
	return s.row().description
}

// String returns the code and the phrase of s, such as "404 Not Found". If s is
// not known, it returns the number alone, such as "499" or "-1". [fmt] calls it for
// Print, %v, %s, %q and %x, but not for %d.
//
// To write a status line, if s is valid, use s.Digits() + " " + s.Phrase() instead:
// there, a space follows the code even if no phrase does (RFC 9112, Section 4).
func (s Status) String() string {
	if text := s.row().text; text != "" {
		return text
	}
	return strconv.Itoa(int(s))
}

// Digits returns the code of s in decimal, such as "404", "499" or "-1". It
// does not allocate if s is known.
func (s Status) Digits() string {
	if text := s.row().text; text != "" {
		return text[:3]
	}
	return strconv.Itoa(int(s))
}

// GoString returns s as Go syntax, for %#v: the constant, such as
// httpenum.StatusNotFound. If s is not known, it returns a conversion, such as
// httpenum.Status(499).
func (s Status) GoString() string {
	if !s.IsKnown() {
		return "httpenum.Status(" + strconv.Itoa(int(s)) + ")"
	}
	// The constants are named after the phrases: StatusImATeapot, "I'm a Teapot".
	expr := "httpenum.Status"
	for _, word := range strings.FieldsFunc(s.Phrase(), func(r rune) bool { return r == ' ' || r == '-' }) {
		expr += strings.ToUpper(word[:1]) + strings.ReplaceAll(word[1:], "'", "")
	}
	return expr
}

// IsKnown reports whether s has a constant. If so, it has a name, a phrase and a
// description, and [Status.Values] lists it.
func (s Status) IsKnown() bool {
	return s.row().text != ""
}

// Values returns the known statuses in ascending order, whatever s is. To list them,
// call Status(0).Values(). Each call returns a new slice.
func (s Status) Values() []Status {
	return append([]Status(nil), knownStatuses...)
}

// IsValid reports whether s is in the range 100 to 599, which RFC 9110,
// Section 15 allows. A valid status need not be known.
func (s Status) IsValid() bool {
	return 100 <= s && s <= 599
}

// Class returns the class of s, as RFC 9110, Section 15 writes it: "1xx", "2xx",
// "3xx", "4xx" or "5xx". If s is not valid, it returns "".
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
// response, which a final one follows (RFC 9110, Section 15.2). After 101, though,
// the connection leaves HTTP/1.1, and the new protocol answers the request
// (RFC 9110, Section 7.8), so [net/http] treats it as final.
func (s Status) IsInformational() bool {
	return 100 <= s && s <= 199
}

// IsSuccess reports whether s is in the range 200 to 299: the request was
// received, understood and accepted (RFC 9110, Section 15.3). It can still fail
// after 202, and a 207 can report nothing but failures (RFC 4918, Section 13).
func (s Status) IsSuccess() bool {
	return 200 <= s && s <= 299
}

// IsRedirection reports whether s is in the range 300 to 399: the client has more
// to do (RFC 9110, Section 15.4). Clients such as that of [net/http] follow 301, 302,
// 303, 307 and 308 to the URL in Location, but 307 and 308 only if they can send the
// body again. 304 refers a client to its own copy, whose headers a cache must update
// (RFC 9111, Section 4.3.4).
func (s Status) IsRedirection() bool {
	return 300 <= s && s <= 399
}

// IsClientError reports whether s is in the range 400 to 499: the client seems to
// have erred (RFC 9110, Section 15.5).
func (s Status) IsClientError() bool {
	return 400 <= s && s <= 499
}

// IsServerError reports whether s is in the range 500 to 599: the server has
// erred, or is incapable of what the request asks (RFC 9110, Section 15.6). So unlike
// s >= 500, it is false above 599. A client should treat a status that is not valid
// like a server error (RFC 9110, Section 15): s.IsServerError() || !s.IsValid().
func (s Status) IsServerError() bool {
	return 500 <= s && s <= 599
}

// IsError reports whether a client should treat s as an error (RFC 9110, Section 15). It
// is false in the range 100 to 399, and true for every other int: for 400 to 599, and for
// a status that is not valid, such as 0 or 600, which is to be treated like a server error.
func (s Status) IsError() bool {
	return s < 100 || s > 399
}

// AllowsBody reports whether a response with status s may have a body. It is false in the
// range 100 to 199, for 204 and for 304, and true for every other int. Whatever s is, the
// answer to HEAD or to a successful CONNECT has no body (RFC 9110, Section 6.4.1).
//
// It is true for 205, although the body must be empty (RFC 9110, Section 15.3.6). A client
// waits for the body of a 205 unless a header such as Content-Length: 0 says that there is
// none; after a 204, it never does. So a server may write text if
// s.AllowsBody() && s != StatusResetContent.
func (s Status) AllowsBody() bool {
	return !s.IsInformational() && s != StatusNoContent && s != StatusNotModified
}

// IsHeuristicallyCacheable reports whether a cache may reuse a response with status s
// for a time that it estimates, if the response does not say for how long, unless
// the method or the cache controls say otherwise. It is true for 200, 203, 204, 206,
// 300, 301, 308, 404, 405, 410, 414 and 501 (RFC 9110, Section 15.1) and for 451
// (RFC 7725, Section 3), and false for every other int, whatever its class. A cache
// that does not support ranges, or their unit, must not store a 206
// (RFC 9111, Section 3.3).
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

// ParseStatus parses text, which must be one of:
//
//   - a code of three digits in the range 100 to 599, known or not: "404", "499";
//   - such a code, a space and any text, which is ignored like a reason phrase
//     (RFC 9112, Section 4): "404 Not Found", "404 ";
//   - the phrase of a known status or the name of a constant, without its prefix Status,
//     in any ASCII case, with a space, a hyphen, an underscore or nothing between words:
//     "Not Found", "NOT_FOUND", "not-found", "NotFound"; or "Payload Too Large", RFC
//     7231's phrase for 413.
//
// So it reads what [Status.String] returns for any valid status. It trims no white
// space. Two codes, such as "200 302" or "200 - 300", give the first. For a status line
// such as "HTTP/1.1 200 OK", use [strings.Cut] to drop everything up to the first space.
//
// For any other text, ParseStatus returns 0 and an error that quotes the text,
// shortened if long, and says what is accepted.
func ParseStatus(text string) (Status, error) {
	code := text
	if len(text) > 3 && text[3] == ' ' {
		code = text[:3]
	}
	if len(code) == 3 && isDigit(code[0]) && isDigit(code[1]) && isDigit(code[2]) {
		s := 100*Status(code[0]-'0') + 10*Status(code[1]-'0') + Status(code[2]-'0')
		if !s.IsValid() {
			return 0, errors.New("httpenum: invalid status " + quote(text) + ": code must be in the range 100 to 599")
		}
		return s, nil
	}
	for _, s := range knownStatuses {
		if spells(text, statuses[s].name) {
			return s, nil
		}
	}
	for _, other := range otherNames {
		if spells(text, other.name) {
			return other.status, nil
		}
	}
	if s := parseJoined(text); s != 0 {
		return s, nil
	}
	return 0, errors.New("httpenum: unknown status " + quote(text) +
		`: want a code ("404"), a code and a phrase ("404 Not Found"), a name ("NOT_FOUND") or a phrase ("Not Found")`)
}

// parseJoined returns the status whose name text spells with separators left out, or 0.
// As a function of its own, it makes ParseStatus no slower for other texts.
func parseJoined(text string) Status {
	for _, s := range knownStatuses {
		if spellsJoined(text, statuses[s].name) {
			return s
		}
	}
	for _, other := range otherNames {
		if spellsJoined(text, other.name) {
			return other.status
		}
	}
	return 0
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
		// Most texts have the case of the name, which is compared faster than folded.
		if c := text[i]; c != name[i] && fold(c) != name[i] {
			return false
		}
	}
	return true
}

// spellsJoined is like spells, but text may leave out any of the underscores.
func spellsJoined(text, name string) bool {
	for ; name != ""; name = name[1:] {
		if text != "" && fold(text[0]) == name[0] {
			text = text[1:]
		} else if name[0] != '_' {
			return false
		}
	}
	return text == ""
}

// fold returns the letter or separator that names have in place of c.
func fold(c byte) byte {
	if 'a' <= c && c <= 'z' {
		return c - 'a' + 'A'
	}
	if c == ' ' || c == '-' {
		return '_'
	}
	return c
}

// quote quotes text for an error, in ASCII. It cuts a long text after 32 bytes.
func quote(text string) string {
	if len(text) > 32 {
		return strconv.QuoteToASCII(text[:32]) + "..."
	}
	return strconv.QuoteToASCII(text)
}
