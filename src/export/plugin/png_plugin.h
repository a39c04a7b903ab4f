/* What the plug-in cvpress-png.so offers. Plain C, so that nothing but this
   file has to agree between the program and the plug-in. */
#ifndef CVPRESS_PNG_PLUGIN_H
#define CVPRESS_PNG_PLUGIN_H

#include <stddef.h>

/* Goes up with every change of this file. */
#define CVPRESS_PNG_SYMBOL "cvpress_png_v1"

#ifdef __cplusplus
extern "C" {
#endif

/* Takes the bytes of the next page's PNG. */
typedef void (*CvpressPngTake)(void* context, const char* bytes, size_t length);

/* Draws all pages of a PDF. Null, or why it failed. The type of the function named
   CVPRESS_PNG_SYMBOL. */
typedef const char* (*CvpressPngDraw)(const char* pdf, size_t length, int dpi, CvpressPngTake take,
                                      void* context);

#ifdef __cplusplus
}
#endif

#endif
