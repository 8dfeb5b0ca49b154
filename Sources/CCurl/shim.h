#include <curl/curl.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

// libcurl's options and facts are set and read by functions with a variable number of arguments, which Swift does
// not call: each kind of argument has a function of its own here.

static inline CURLcode accord_curl_number(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode accord_curl_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode accord_curl_list(CURL *handle, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode accord_curl_size(CURL *handle, CURLoption option, long long value) {
  return curl_easy_setopt(handle, option, (curl_off_t)value);
}

// What the transfer sends, and what comes back of its head and its body.
static inline void accord_curl_streams(
    CURL *handle, void *context, size_t (*on_read)(char *, size_t, size_t, void *),
    size_t (*on_head)(char *, size_t, size_t, void *), size_t (*on_body)(char *, size_t, size_t, void *)) {
  curl_easy_setopt(handle, CURLOPT_READFUNCTION, on_read);
  curl_easy_setopt(handle, CURLOPT_READDATA, context);
  curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, on_head);
  curl_easy_setopt(handle, CURLOPT_HEADERDATA, context);
  curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, on_body);
  curl_easy_setopt(handle, CURLOPT_WRITEDATA, context);
}

// Asked often: anything but 0 ends the transfer.
static inline void accord_curl_progress(
    CURL *handle, void *context, int (*on_progress)(void *, curl_off_t, curl_off_t, curl_off_t, curl_off_t)) {
  curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
  curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, on_progress);
  curl_easy_setopt(handle, CURLOPT_XFERINFODATA, context);
}

// Told each command as it is sent.
static inline void accord_curl_commands(
    CURL *handle, void *context, int (*on_debug)(CURL *, curl_infotype, char *, size_t, void *)) {
  curl_easy_setopt(handle, CURLOPT_VERBOSE, 1L);
  curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, on_debug);
  curl_easy_setopt(handle, CURLOPT_DEBUGDATA, context);
}

// Opens the socket for an address that is about to be connected to, or answers CURL_SOCKET_BAD.
static inline void accord_curl_sockets(
    CURL *handle, void *context, curl_socket_t (*on_socket)(void *, curlsocktype, struct curl_sockaddr *)) {
  curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, on_socket);
  curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, context);
}

// The address's bytes in network order: how many there are, 4 or 16; 0 for an address of another family.
static inline int accord_curl_address(const struct curl_sockaddr *address, unsigned char bytes[16]) {
  if (address->family == AF_INET) {
    memcpy(bytes, &((const struct sockaddr_in *)&address->addr)->sin_addr, 4);
    return 4;
  }
  if (address->family == AF_INET6) {
    memcpy(bytes, &((const struct sockaddr_in6 *)&address->addr)->sin6_addr, 16);
    return 16;
  }
  return 0;
}

static inline curl_socket_t accord_curl_socket(const struct curl_sockaddr *address) {
  return socket(address->family, address->socktype, address->protocol);
}

static inline curl_socket_t accord_curl_no_socket(void) { return CURL_SOCKET_BAD; }

// The last status of HTTP, or the last reply's code of SMTP; 0 where none came.
static inline long accord_curl_answer(CURL *handle) {
  long code = 0;
  curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &code);
  return code;
}

// Which protocols may be spoken, by their names and, for older libraries, by their bits.
static inline CURLcode accord_curl_protocols(CURL *handle, const char *names, long bits) {
#if LIBCURL_VERSION_NUM >= 0x075500
  (void)bits;
  return curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, names);
#else
  (void)names;
  return curl_easy_setopt(handle, CURLOPT_PROTOCOLS, bits);
#endif
}

static const long accord_curl_smtp = CURLPROTO_SMTP | CURLPROTO_SMTPS;
static const long accord_curl_http = CURLPROTO_HTTP | CURLPROTO_HTTPS;
static const long accord_curl_tls_always = CURLUSESSL_ALL;
static const long accord_curl_tls_if_offered = CURLUSESSL_TRY;
static const long accord_curl_tls_least = CURL_SSLVERSION_TLSv1_2;
