/* What the plug-in cvpress-http.so offers. Plain C, so that nothing but this
   file has to agree between the program and the plug-in. */
#ifndef CVPRESS_HTTP_PLUGIN_H
#define CVPRESS_HTTP_PLUGIN_H

#include <stddef.h>

/* Goes up with every change of this file. */
#define CVPRESS_HTTP_VERSION 1
#define CVPRESS_HTTP_SYMBOL "cvpress_http_v1"

#ifdef __cplusplus
extern "C" {
#endif

enum CvpressHttpOutcome {
  CVPRESS_HTTP_OK = 0,
  CVPRESS_HTTP_STATUS, /* the server answered, but not with 200; see status */
  CVPRESS_HTTP_TOO_LARGE,
  CVPRESS_HTTP_TIMEOUT,
  CVPRESS_HTTP_REDIRECTS,   /* too many of them */
  CVPRESS_HTTP_SCHEME,      /* a redirect to something that is not http or https */
  CVPRESS_HTTP_CREDENTIALS, /* an address with a user name in it */
  CVPRESS_HTTP_REFUSED,     /* an address that may not be reached */
  CVPRESS_HTTP_FAILED       /* anything else; see message */
};

struct CvpressHttpRequest {
  const char* url;
  size_t limit;   /* bytes of the body */
  int timeout_ms; /* for all of it, redirects included */
  int redirects;  /* how many are followed */
  /* Whether the numeric address may be connected to; asked for every connection. */
  int (*may_connect)(const char* numeric_address, void* context);
  /* Takes a part of the body; 0 stops. */
  int (*take)(const char* bytes, size_t count, void* context);
  void* context;
};

struct CvpressHttpAnswer {
  enum CvpressHttpOutcome outcome;
  long status;
  char message[256];
};

/* Fetches one URL by GET. The type of the function named CVPRESS_HTTP_SYMBOL. */
typedef void (*CvpressHttpGet)(const struct CvpressHttpRequest*, struct CvpressHttpAnswer*);

#ifdef __cplusplus
}
#endif

#endif
