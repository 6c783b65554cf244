package httpenum

import (
	"errors"
	"strconv"
	"strings"
)

// Status is an HTTP status code, such as 404. Any int converts to a Status, and
// every method has an answer for any value. A Status is known if it is one of
// those that [Status.Values] lists. The zero Status is neither known nor valid.
//
// Status has no methods for JSON or text, so that it is encoded as the number
// that it is, and any number decodes into it: by [encoding/json], as a value
// and as the key of a map, by [encoding/gob], and so on. What prints values by
// their String method writes what [Status.String] returns: [fmt] with %v and
// %s, [text/template], and the text handler of [log/slog], but not its JSON
// handler. To print the number alone, use %d or convert to int.
type Status int

// The status codes that Python's HTTPStatus lists, each with the RFC that
// defines it today. Not among them is 306, which RFC 9110, Section 15.4.7
// reserves.
const (
	StatusContinue           Status = 100 // RFC 9110, Section 15.2.1
	StatusSwitchingProtocols Status = 101 // RFC 9110, Section 15.2.2
	StatusProcessing         Status = 102 // RFC 2518, Section 10.1
	StatusEarlyHints         Status = 103 // RFC 8297, Section 2

	StatusOK                          Status = 200 // RFC 9110, Section 15.3.1
	StatusCreated                     Status = 201 // RFC 9110, Section 15.3.2
	StatusAccepted                    Status = 202 // RFC 9110, Section 15.3.3
	StatusNonAuthoritativeInformation Status = 203 // RFC 9110, Section 15.3.4
	StatusNoContent                   Status = 204 // RFC 9110, Section 15.3.5
	StatusResetContent                Status = 205 // RFC 9110, Section 15.3.6
	StatusPartialContent              Status = 206 // RFC 9110, Section 15.3.7
	StatusMultiStatus                 Status = 207 // RFC 4918, Section 11.1
	StatusAlreadyReported             Status = 208 // RFC 5842, Section 7.1
	StatusIMUsed                      Status = 226 // RFC 3229, Section 10.4.1

	StatusMultipleChoices   Status = 300 // RFC 9110, Section 15.4.1
	StatusMovedPermanently  Status = 301 // RFC 9110, Section 15.4.2
	StatusFound             Status = 302 // RFC 9110, Section 15.4.3
	StatusSeeOther          Status = 303 // RFC 9110, Section 15.4.4
	StatusNotModified       Status = 304 // RFC 9110, Section 15.4.5
	StatusUseProxy          Status = 305 // RFC 9110, Section 15.4.6
	StatusTemporaryRedirect Status = 307 // RFC 9110, Section 15.4.8
	StatusPermanentRedirect Status = 308 // RFC 9110, Section 15.4.9

	StatusBadRequest                   Status = 400 // RFC 9110, Section 15.5.1
	StatusUnauthorized                 Status = 401 // RFC 9110, Section 15.5.2
	StatusPaymentRequired              Status = 402 // RFC 9110, Section 15.5.3
	StatusForbidden                    Status = 403 // RFC 9110, Section 15.5.4
	StatusNotFound                     Status = 404 // RFC 9110, Section 15.5.5
	StatusMethodNotAllowed             Status = 405 // RFC 9110, Section 15.5.6
	StatusNotAcceptable                Status = 406 // RFC 9110, Section 15.5.7
	StatusProxyAuthenticationRequired  Status = 407 // RFC 9110, Section 15.5.8
	StatusRequestTimeout               Status = 408 // RFC 9110, Section 15.5.9
	StatusConflict                     Status = 409 // RFC 9110, Section 15.5.10
	StatusGone                         Status = 410 // RFC 9110, Section 15.5.11
	StatusLengthRequired               Status = 411 // RFC 9110, Section 15.5.12
	StatusPreconditionFailed           Status = 412 // RFC 9110, Section 15.5.13
	StatusRequestEntityTooLarge        Status = 413 // RFC 9110, Section 15.5.14
	StatusRequestURITooLong            Status = 414 // RFC 9110, Section 15.5.15
	StatusUnsupportedMediaType         Status = 415 // RFC 9110, Section 15.5.16
	StatusRequestedRangeNotSatisfiable Status = 416 // RFC 9110, Section 15.5.17
	StatusExpectationFailed            Status = 417 // RFC 9110, Section 15.5.18
	StatusImATeapot                    Status = 418 // RFC 2324, Section 2.3.2
	StatusMisdirectedRequest           Status = 421 // RFC 9110, Section 15.5.20
	StatusUnprocessableEntity          Status = 422 // RFC 9110, Section 15.5.21
	StatusLocked                       Status = 423 // RFC 4918, Section 11.3
	StatusFailedDependency             Status = 424 // RFC 4918, Section 11.4
	StatusTooEarly                     Status = 425 // RFC 8470, Section 5.2
	StatusUpgradeRequired              Status = 426 // RFC 9110, Section 15.5.22
	StatusPreconditionRequired         Status = 428 // RFC 6585, Section 3
	StatusTooManyRequests              Status = 429 // RFC 6585, Section 4
	StatusRequestHeaderFieldsTooLarge  Status = 431 // RFC 6585, Section 5
	StatusUnavailableForLegalReasons   Status = 451 // RFC 7725, Section 3

	StatusInternalServerError           Status = 500 // RFC 9110, Section 15.6.1
	StatusNotImplemented                Status = 501 // RFC 9110, Section 15.6.2
	StatusBadGateway                    Status = 502 // RFC 9110, Section 15.6.3
	StatusServiceUnavailable            Status = 503 // RFC 9110, Section 15.6.4
	StatusGatewayTimeout                Status = 504 // RFC 9110, Section 15.6.5
	StatusHTTPVersionNotSupported       Status = 505 // RFC 9110, Section 15.6.6
	StatusVariantAlsoNegotiates         Status = 506 // RFC 2295, Section 8.1
	StatusInsufficientStorage           Status = 507 // RFC 4918, Section 11.5
	StatusLoopDetected                  Status = 508 // RFC 5842, Section 7.2
	StatusNotExtended                   Status = 510 // RFC 2774, Section 7
	StatusNetworkAuthenticationRequired Status = 511 // RFC 6585, Section 6
)

// The names that net/http spells in another way. With them, each of its status
// constants has one of the same name here.
const (
	StatusNonAuthoritativeInfo Status = StatusNonAuthoritativeInformation
	StatusProxyAuthRequired    Status = StatusProxyAuthenticationRequired
	StatusTeapot               Status = StatusImATeapot
)

// The names that RFC 9110 gives to four statuses which it renamed. The methods
// of [Status] return the earlier ones, as Python 3.11 and net/http have them.
const (
	StatusContentTooLarge      Status = StatusRequestEntityTooLarge
	StatusURITooLong           Status = StatusRequestURITooLong
	StatusRangeNotSatisfiable  Status = StatusRequestedRangeNotSatisfiable
	StatusUnprocessableContent Status = StatusUnprocessableEntity
)

// A statusRow holds the texts of a known status. The status line repeats the
// code and the phrase, so that String and Phrase are each a lookup.
type statusRow struct {
	name, phrase, line, description string
}

// statuses holds the row of each known status, at the index of its code. The
// other rows, among them that of 0, are empty.
var statuses = [...]statusRow{
	StatusContinue: {"CONTINUE", "Continue", "100 Continue",
		"The server has no objection so far; send the rest of the request"},
	StatusSwitchingProtocols: {"SWITCHING_PROTOCOLS", "Switching Protocols", "101 Switching Protocols",
		"The server agrees to the upgrade and speaks the new protocol from here on"},
	StatusProcessing: {"PROCESSING", "Processing", "102 Processing",
		"The server is still at work on the request; the final response comes later"},
	StatusEarlyHints: {"EARLY_HINTS", "Early Hints", "103 Early Hints",
		"These headers announce the final response; start loading what they link to"},

	StatusOK: {"OK", "OK", "200 OK",
		"Request fulfilled, document follows"},
	StatusCreated: {"CREATED", "Created", "201 Created",
		"A new resource exists now, at the Location given or else at the target itself"},
	StatusAccepted: {"ACCEPTED", "Accepted", "202 Accepted",
		"The request waits to be processed; whether it succeeds is not known yet"},
	StatusNonAuthoritativeInformation: {"NON_AUTHORITATIVE_INFORMATION", "Non-Authoritative Information", "203 Non-Authoritative Information",
		"The request succeeds, but a proxy on the way alters what the server sent"},
	StatusNoContent: {"NO_CONTENT", "No Content", "204 No Content",
		"The request succeeds, and there is no body to send back"},
	StatusResetContent: {"RESET_CONTENT", "Reset Content", "205 Reset Content",
		"The request succeeds; show the form or view that it came from afresh"},
	StatusPartialContent: {"PARTIAL_CONTENT", "Partial Content", "206 Partial Content",
		"Only the ranges that the client asked for follow, not the whole resource"},
	StatusMultiStatus: {"MULTI_STATUS", "Multi-Status", "207 Multi-Status",
		"The body holds a status of its own for each resource involved"},
	StatusAlreadyReported: {"ALREADY_REPORTED", "Already Reported", "208 Already Reported",
		"The members of this collection are listed already, under another of its bindings"},
	StatusIMUsed: {"IM_USED", "IM Used", "226 IM Used",
		"The body is the resource in derived form, such as a delta to the client's copy"},

	StatusMultipleChoices: {"MULTIPLE_CHOICES", "Multiple Choices", "300 Multiple Choices",
		"The resource comes in several forms, each at a URL of its own; choose one"},
	StatusMovedPermanently: {"MOVED_PERMANENTLY", "Moved Permanently", "301 Moved Permanently",
		"The resource has a new URL for good; use that one from now on"},
	StatusFound: {"FOUND", "Found", "302 Found",
		"The resource is at another URL for now; ask at this one again next time"},
	StatusSeeOther: {"SEE_OTHER", "See Other", "303 See Other",
		"The answer is at another URL; fetch it there with GET"},
	StatusNotModified: {"NOT_MODIFIED", "Not Modified", "304 Not Modified",
		"The copy that the client holds is still good; use that one"},
	StatusUseProxy: {"USE_PROXY", "Use Proxy", "305 Use Proxy",
		"The resource is to be fetched through a proxy; deprecated, as unsafe to obey"},
	StatusTemporaryRedirect: {"TEMPORARY_REDIRECT", "Temporary Redirect", "307 Temporary Redirect",
		"The resource is at another URL for now; repeat the request there, method and all"},
	StatusPermanentRedirect: {"PERMANENT_REDIRECT", "Permanent Redirect", "308 Permanent Redirect",
		"The resource has a new URL for good; repeat the request there, method and all"},

	StatusBadRequest: {"BAD_REQUEST", "Bad Request", "400 Bad Request",
		"The request is faulty; correct it before sending it again"},
	StatusUnauthorized: {"UNAUTHORIZED", "Unauthorized", "401 Unauthorized",
		"The client has not proved who it is; authenticate as WWW-Authenticate asks"},
	StatusPaymentRequired: {"PAYMENT_REQUIRED", "Payment Required", "402 Payment Required",
		"A payment is due first; HTTP does not say how to make it"},
	StatusForbidden: {"FORBIDDEN", "Forbidden", "403 Forbidden",
		"The server refuses; asking again with the same credentials changes nothing"},
	StatusNotFound: {"NOT_FOUND", "Not Found", "404 Not Found",
		"The server finds nothing at this URL, or does not admit that it does"},
	StatusMethodNotAllowed: {"METHOD_NOT_ALLOWED", "Method Not Allowed", "405 Method Not Allowed",
		"The target does not take this method; Allow lists the ones that it does"},
	StatusNotAcceptable: {"NOT_ACCEPTABLE", "Not Acceptable", "406 Not Acceptable",
		"No available form of the resource suits the Accept headers; ask for another"},
	StatusProxyAuthenticationRequired: {"PROXY_AUTHENTICATION_REQUIRED", "Proxy Authentication Required", "407 Proxy Authentication Required",
		"The client has not proved to the proxy who it is; see Proxy-Authenticate"},
	StatusRequestTimeout: {"REQUEST_TIMEOUT", "Request Timeout", "408 Request Timeout",
		"The request takes too long to arrive; send it again on a new connection"},
	StatusConflict: {"CONFLICT", "Conflict", "409 Conflict",
		"The request clashes with how the resource stands now; settle that first"},
	StatusGone: {"GONE", "Gone", "410 Gone",
		"The resource is gone for good; drop any links to it"},
	StatusLengthRequired: {"LENGTH_REQUIRED", "Length Required", "411 Length Required",
		"The size of the body must be known in advance; add Content-Length"},
	StatusPreconditionFailed: {"PRECONDITION_FAILED", "Precondition Failed", "412 Precondition Failed",
		"A condition in the request headers, such as If-Match, does not hold"},
	StatusRequestEntityTooLarge: {"REQUEST_ENTITY_TOO_LARGE", "Request Entity Too Large", "413 Request Entity Too Large",
		"The body is over the server's size limit; send a smaller one"},
	StatusRequestURITooLong: {"REQUEST_URI_TOO_LONG", "Request-URI Too Long", "414 Request-URI Too Long",
		"The URL is over the server's length limit; shorten it"},
	StatusUnsupportedMediaType: {"UNSUPPORTED_MEDIA_TYPE", "Unsupported Media Type", "415 Unsupported Media Type",
		"The body is in a media type or coding that the target does not take; convert it"},
	StatusRequestedRangeNotSatisfiable: {"REQUESTED_RANGE_NOT_SATISFIABLE", "Requested Range Not Satisfiable", "416 Requested Range Not Satisfiable",
		"None of the requested ranges can be served; ask within the resource's length"},
	StatusExpectationFailed: {"EXPECTATION_FAILED", "Expectation Failed", "417 Expectation Failed",
		"The server cannot do what Expect asks; send the request without that header"},
	StatusImATeapot: {"IM_A_TEAPOT", "I'm a Teapot", "418 I'm a Teapot",
		"This is a teapot, which makes tea; ask a coffee pot for coffee"},
	StatusMisdirectedRequest: {"MISDIRECTED_REQUEST", "Misdirected Request", "421 Misdirected Request",
		"This server does not answer for that host; try again on another connection"},
	StatusUnprocessableEntity: {"UNPROCESSABLE_ENTITY", "Unprocessable Entity", "422 Unprocessable Entity",
		"The body is readable but asks for something that makes no sense; correct it"},
	StatusLocked: {"LOCKED", "Locked", "423 Locked",
		"A lock guards the resource; submit its token, or wait for its release"},
	StatusFailedDependency: {"FAILED_DEPENDENCY", "Failed Dependency", "424 Failed Dependency",
		"The action depends on another one, and that one fails"},
	StatusTooEarly: {"TOO_EARLY", "Too Early", "425 Too Early",
		"Early data might be a replay; send the request again after the TLS handshake"},
	StatusUpgradeRequired: {"UPGRADE_REQUIRED", "Upgrade Required", "426 Upgrade Required",
		"The server insists on another protocol; switch to one that Upgrade names"},
	StatusPreconditionRequired: {"PRECONDITION_REQUIRED", "Precondition Required", "428 Precondition Required",
		"The request must carry a condition, such as If-Match, against lost updates"},
	StatusTooManyRequests: {"TOO_MANY_REQUESTS", "Too Many Requests", "429 Too Many Requests",
		"The client asks too often; slow down, and heed Retry-After"},
	StatusRequestHeaderFieldsTooLarge: {"REQUEST_HEADER_FIELDS_TOO_LARGE", "Request Header Fields Too Large", "431 Request Header Fields Too Large",
		"The headers, or one of them, are over the server's size limit; trim them"},
	StatusUnavailableForLegalReasons: {"UNAVAILABLE_FOR_LEGAL_REASONS", "Unavailable For Legal Reasons", "451 Unavailable For Legal Reasons",
		"A legal demand blocks the resource; a Link header may name who carries it out"},

	StatusInternalServerError: {"INTERNAL_SERVER_ERROR", "Internal Server Error", "500 Internal Server Error",
		"Something goes wrong inside the server; the request need not be at fault"},
	StatusNotImplemented: {"NOT_IMPLEMENTED", "Not Implemented", "501 Not Implemented",
		"The server lacks what the request needs, such as support for its method"},
	StatusBadGateway: {"BAD_GATEWAY", "Bad Gateway", "502 Bad Gateway",
		"The server behind this one answers with something unusable"},
	StatusServiceUnavailable: {"SERVICE_UNAVAILABLE", "Service Unavailable", "503 Service Unavailable",
		"The server cannot keep up or is under repair; try again, after Retry-After if given"},
	StatusGatewayTimeout: {"GATEWAY_TIMEOUT", "Gateway Timeout", "504 Gateway Timeout",
		"The server behind this one does not answer in time"},
	StatusHTTPVersionNotSupported: {"HTTP_VERSION_NOT_SUPPORTED", "HTTP Version Not Supported", "505 HTTP Version Not Supported",
		"The server does not speak this major version of HTTP; try another"},
	StatusVariantAlsoNegotiates: {"VARIANT_ALSO_NEGOTIATES", "Variant Also Negotiates", "506 Variant Also Negotiates",
		"Content negotiation leads to yet another negotiation; the server is set up wrongly"},
	StatusInsufficientStorage: {"INSUFFICIENT_STORAGE", "Insufficient Storage", "507 Insufficient Storage",
		"The server has no room to store the result; make some before trying again"},
	StatusLoopDetected: {"LOOP_DETECTED", "Loop Detected", "508 Loop Detected",
		"The collection contains itself, so an operation on all of it never ends"},
	StatusNotExtended: {"NOT_EXTENDED", "Not Extended", "510 Not Extended",
		"The request must declare an HTTP extension that this resource calls for"},
	StatusNetworkAuthenticationRequired: {"NETWORK_AUTHENTICATION_REQUIRED", "Network Authentication Required", "511 Network Authentication Required",
		"The network lets nobody through without a login; open its login page first"},
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

// Name returns the name of s in Python's HTTPStatus, such as "NOT_FOUND".
// If s is not known, it returns "".
func (s Status) Name() string {
	return s.row().name
}

// Phrase returns the reason phrase of s, such as "Not Found". If s is not
// known, it returns "".
//
// The phrases are those of Python 3.11. [net/http.StatusText] spells two of
// them in another way: "Request URI Too Long" (414) and "I'm a teapot" (418).
func (s Status) Phrase() string {
	return s.row().phrase
}

// Description returns a sentence, without a final period, that says what a
// response with status s tells the client. If s is not known, it returns "".
func (s Status) Description() string {
	return s.row().description
}

// String returns the code and the phrase of s, such as "404 Not Found", as
// they stand in a status line and in the Status field of [net/http.Response].
// If s is not known, it returns the number alone, such as "499" or "-1".
func (s Status) String() string {
	if line := s.row().line; line != "" {
		return line
	}
	return strconv.Itoa(int(s))
}

// GoString returns s as a Go expression, which [fmt] prints for %#v: the
// constant, such as "httpenum.StatusNotFound", and never one of the aliases.
// If s is not known, it returns a conversion, such as "httpenum.Status(499)".
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

// IsKnown reports whether s is one of the statuses that [Status.Values] lists,
// so that it has a name, a phrase and a description.
func (s Status) IsKnown() bool {
	return s.row().line != ""
}

// Values returns the 62 known statuses in ascending order. It does not depend
// on s, so that Status(0).Values() will do, and returns a new slice each time.
func (s Status) Values() []Status {
	values := knownStatuses
	return values[:]
}

// IsValid reports whether s is from 100 to 599, the range that RFC 9110,
// Section 15 allows, known or not. A client that receives a code outside it
// should treat the response as one with a 5xx status, though
// [Status.IsServerError] is false for it.
func (s Status) IsValid() bool {
	return 100 <= s && s <= 599
}

// IsInformational reports whether s is from 100 to 199, known or not: the
// final response is still to come (RFC 9110, Section 15.2).
func (s Status) IsInformational() bool {
	return 100 <= s && s <= 199
}

// IsSuccess reports whether s is from 200 to 299, known or not: the server
// accepts the request (RFC 9110, Section 15.3).
func (s Status) IsSuccess() bool {
	return 200 <= s && s <= 299
}

// IsRedirection reports whether s is from 300 to 399, known or not: the client
// has more to do (RFC 9110, Section 15.4). Not all of them have a Location to
// follow; 304 has none.
func (s Status) IsRedirection() bool {
	return 300 <= s && s <= 399
}

// IsClientError reports whether s is from 400 to 499, known or not: the fault
// seems to be the client's (RFC 9110, Section 15.5).
func (s Status) IsClientError() bool {
	return 400 <= s && s <= 499
}

// IsServerError reports whether s is from 500 to 599, known or not: the fault
// is the server's (RFC 9110, Section 15.6).
func (s Status) IsServerError() bool {
	return 500 <= s && s <= 599
}

// IsError reports whether s is from 400 to 599, known or not: a client error
// or a server error (RFC 9110, Section 15).
func (s Status) IsError() bool {
	return 400 <= s && s <= 599
}

// AllowsBody reports whether a response with status s may have a body. It is
// false from 100 to 199, for 204 and for 304, which never have one
// (RFC 9110, Section 6.4.1), and for 205, with which a server must not send
// one (RFC 9110, Section 15.3.6). It is true for every other int.
//
// net/http looks at the first three only, and sends a body with 205. Whatever
// the status, a response to HEAD has no body, and neither has a 2xx response
// to CONNECT (RFC 9110, Section 6.4.1).
func (s Status) AllowsBody() bool {
	return !s.IsInformational() && s != StatusNoContent && s != StatusResetContent && s != StatusNotModified
}

// IsHeuristicallyCacheable reports whether a cache may reuse a response with
// status s for a time that it chooses itself, if nothing in the response or
// the request method says otherwise. The RFCs define that for 200, 203, 204,
// 206, 300, 301, 308, 404, 405, 410, 414 and 501 (RFC 9110, Section 15.1) and
// for 451 (RFC 7725, Section 3). It is false for every other int.
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

// renamedStatuses holds the names and phrases that RFC 9110 gives to the
// statuses which it renamed.
var renamedStatuses = [...]struct {
	status       Status
	name, phrase string
}{
	{StatusContentTooLarge, "CONTENT_TOO_LARGE", "Content Too Large"},
	{StatusURITooLong, "URI_TOO_LONG", "URI Too Long"},
	{StatusRangeNotSatisfiable, "RANGE_NOT_SATISFIABLE", "Range Not Satisfiable"},
	{StatusUnprocessableContent, "UNPROCESSABLE_CONTENT", "Unprocessable Content"},
}

// ParseStatus returns the status that text stands for, which is one of:
//
//   - a code of three digits, from 100 to 599, known or not: "404", "499";
//   - such a code, a space, and any reason phrase or none, which is ignored
//     (RFC 9112, Section 4): "404 Not Found", "200 Fine", "404 ";
//   - the name or the phrase of a known status, in any ASCII case:
//     "NOT_FOUND", "not found". Of the statuses that RFC 9110 renamed, both
//     names and phrases are read: "CONTENT_TOO_LARGE", "Content Too Large".
//
// So it reads the Status field of a [net/http.Response], the Status field of a
// CGI response (RFC 3875, Section 6.3.3), and what [Status.String] returns for
// any valid status.
//
// For any other text, ParseStatus returns 0 and an error, which quotes the
// text, or the beginning of a long one, and says what to write instead.
func ParseStatus(text string) (Status, error) {
	if len(text) >= 3 && isDigit(text[0]) && isDigit(text[1]) && isDigit(text[2]) && (len(text) == 3 || text[3] == ' ') {
		s := 100*Status(text[0]-'0') + 10*Status(text[1]-'0') + Status(text[2]-'0')
		if !s.IsValid() {
			return 0, errors.New("httpenum: status code out of range in " + quote(text) + ": want 100 to 599")
		}
		return s, nil
	}
	for _, s := range &knownStatuses {
		if equalFold(text, statuses[s].name) {
			return s, nil
		}
	}
	for _, s := range &knownStatuses {
		if equalFold(text, statuses[s].phrase) {
			return s, nil
		}
	}
	for i := range renamedStatuses {
		row := &renamedStatuses[i]
		if equalFold(text, row.name) || equalFold(text, row.phrase) {
			return row.status, nil
		}
	}
	return 0, errors.New("httpenum: unknown status " + quote(text) +
		`: want a code ("404"), a code and a phrase ("404 Not Found"), a name ("NOT_FOUND") or a phrase ("Not Found")`)
}

func isDigit(c byte) bool {
	return '0' <= c && c <= '9'
}

// equalFold is like strings.EqualFold, but folds only ASCII letters.
func equalFold(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := 0; i < len(a); i++ {
		if a[i] != b[i] && toLower(a[i]) != toLower(b[i]) {
			return false
		}
	}
	return true
}

func toLower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + ('a' - 'A')
	}
	return c
}

// quote quotes text for an error. It cuts a long text between two runes, after
// 32 bytes at most.
func quote(text string) string {
	end := 0
	for i := range text {
		if i > 32 {
			return strconv.Quote(text[:end]) + "..."
		}
		end = i
	}
	return strconv.Quote(text)
}
