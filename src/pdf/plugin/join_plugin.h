/* What the plug-in cvpress-secure.so offers besides: others' PDFs joined to one of ours. Plain C,
   so that nothing but this file has to agree between the program and the plug-in. */
#ifndef CVPRESS_JOIN_PLUGIN_H
#define CVPRESS_JOIN_PLUGIN_H

#include <stddef.h>

/* Go up with every change of this file. */
#define CVPRESS_EXAMINE_SYMBOL "cvpress_examine_v2"
#define CVPRESS_JOIN_SYMBOL "cvpress_join_v2"

#ifdef __cplusplus
extern "C" {
#endif

struct CvpressExamined {
  size_t pages;
  int is_damaged;    /* 0 or 1: it was mended while it was read */
  int is_tagged;     /* 0 or 1 */
  int is_accessible; /* 0 or 1: it says that it is PDF/UA-1, and will still be */
  int is_archival;   /* 0 or 1: the same of PDF/A, level A, with colours of screens */
  int has_files;     /* 0 or 1: files inside */
  int loses_fields;  /* 0 or 1: fields of a form that are filled in look like nothing */
  const char* title; /* its own, in UTF-8; "" where it has none */
};

struct CvpressExamineRequest {
  const char* pdf;
  size_t length;
  void (*take)(void* context, const struct CvpressExamined* examined);
  void* context;
};

/* Tells of a file whether it can be joined. 0, or why it cannot in `message`. The type of the
   function named CVPRESS_EXAMINE_SYMBOL. */
typedef int (*CvpressExamine)(const struct CvpressExamineRequest*, char* message,
                              size_t message_size);

struct CvpressJoinedFile {
  const char* pdf;
  size_t length;
  size_t before_page; /* of the first document's pages, from 0; their number: behind all */
  const char* title;  /* its line in the outline, UTF-8 */
};

struct CvpressJoinRequest {
  const char* pdf; /* the first document, which keeps all it has */
  size_t length;
  const struct CvpressJoinedFile* files; /* in the order of their pages */
  size_t count;
  void (*take)(void* context, const char* bytes, size_t length);
  void* context;
};

/* Hands over one file with the pages of all. The same input gives the same bytes. 0, or what
   failed in `message`. The type of the function named CVPRESS_JOIN_SYMBOL. */
typedef int (*CvpressJoin)(const struct CvpressJoinRequest*, char* message, size_t message_size);

#ifdef __cplusplus
}
#endif

#endif
