/* What the plug-in cvpress-secure.so offers. Plain C, so that nothing but this
   file has to agree between the program and the plug-in. */
#ifndef CVPRESS_SECURE_PLUGIN_H
#define CVPRESS_SECURE_PLUGIN_H

#include <stddef.h>

/* Go up with every change of this file. */
#define CVPRESS_SECURE_SYMBOL "cvpress_secure_v2"
#define CVPRESS_OPEN_SYMBOL "cvpress_open_v2"

#ifdef __cplusplus
extern "C" {
#endif

/* What is allowed to whoever has the user's password; 0 or 1. Reading aloud always is. */
struct CvpressSecurePermissions {
  int print;
  int copy;
  int annotate;
  int fill_forms;
  int assemble; /* insert, turn and take out pages */
  int modify;
};

struct CvpressSecureRequest {
  const char* pdf;
  size_t length;
  const char* user_password;
  const char* owner_password;
  struct CvpressSecurePermissions permissions;
  void (*take)(void* context, const char* bytes, size_t length);
  void* context;
};

/* Hands over the encrypted file (AES-256, revision 6). 0, or what failed in `message`.
   The type of the function named CVPRESS_SECURE_SYMBOL. */
typedef int (*CvpressSecureEncrypt)(const struct CvpressSecureRequest*, char* message,
                                    size_t message_size);

struct CvpressOpenRequest {
  const char* pdf;
  size_t length;
  const char* password; /* of the user or the owner */
  void (*take)(void* context, const char* bytes, size_t length);
  void* context;
};

enum CvpressOpenOutcome { CVPRESS_OPEN_DONE, CVPRESS_OPEN_FAILED, CVPRESS_OPEN_LOCKED };

/* Hands over the file without its encryption; the same content gives the same bytes. An outcome
   of CvpressOpenOutcome: locked where the password is another one, failed with the reason in
   `message`. The type of the function named CVPRESS_OPEN_SYMBOL. */
typedef int (*CvpressOpenEncrypted)(const struct CvpressOpenRequest*, char* message,
                                    size_t message_size);

#ifdef __cplusplus
}
#endif

#endif
