/* The C interface between the program and the SVG plug-in, and the records in
 * which a drawing travels from one to the other. Plain C, so that the two need
 * not be built by the same compiler. */
#ifndef CVPRESS_IMAGE_PLUGIN_SVG_PLUGIN_H_
#define CVPRESS_IMAGE_PLUGIN_SVG_PLUGIN_H_

#include <stddef.h>

/* Raised with every change to this file. */
#define CVPRESS_SVG_INTERFACE 1

/* A drawing is a sequence of records: a kind (one byte), the length of its
 * payload (four bytes, the lowest first), the payload. Numbers are whole and
 * decimal, in ASCII; lengths are in thousandths. After CVPRESS_SVG_OBJECT, the records up to the
 * next one belong to that object; objects are numbered from 0 in order. */
enum {
  CVPRESS_SVG_SIZE = 'Z',      /* "width height": points, as the file wants to be seen */
  CVPRESS_SVG_BOUNDS = 'B',    /* "width height": the form's BBox starts at 0 0 */
  CVPRESS_SVG_OBJECT = 'O',    /* begins an object; no payload */
  CVPRESS_SVG_TEXT = 'T',      /* a piece of the object's PDF text */
  CVPRESS_SVG_REFERENCE = 'R', /* the number of an object to refer to here */
  CVPRESS_SVG_STREAM = 'S',    /* the object's stream, encoded as its text says */
  CVPRESS_SVG_FAILED = 'F',    /* why there is no drawing */
  CVPRESS_SVG_END = 'E'        /* all is there; no payload */
};

#ifdef __cplusplus
extern "C" {
#endif

/* Takes the next bytes of the records. */
typedef void (*cvpress_svg_write_function)(void* context, const char* bytes, size_t length);

/* Draws an SVG file as a PDF form XObject. Its text becomes outlines of the
 * plug-in's own faces. No other file and no network is touched. Bounds on time
 * and memory are the caller's business, as is an environment without settings:
 * the process is the drawing's own. */
typedef void (*cvpress_svg_draw_function)(const char* svg, size_t length,
                                          cvpress_svg_write_function write, void* context);
void cvpress_svg_draw(const char* svg, size_t length, cvpress_svg_write_function write,
                      void* context);

/* CVPRESS_SVG_INTERFACE as the plug-in was built with. */
typedef int (*cvpress_svg_interface_function)(void);
int cvpress_svg_interface(void);

#ifdef __cplusplus
}
#endif

#endif /* CVPRESS_IMAGE_PLUGIN_SVG_PLUGIN_H_ */
