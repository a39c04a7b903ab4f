// The page of a PDF file as records of svg_plugin.h, by libqpdf.
#pragma once

#include <string>
#include <string_view>

#include "image/plugin/svg_plugin.h"

namespace cvpress::image {

/// Writes records one after another.
class RecordWriter {
 public:
  RecordWriter(cvpress_svg_write_function write, void* context)
      : write_(write), context_(context) {}
  void put(char kind, std::string_view payload = {}) const;

 private:
  cvpress_svg_write_function write_;
  void* context_;
};

/// Writes the first page as objects, the page itself first as a form XObject
/// whose BBox is `width` x `height`. "" or what went wrong.
std::string write_page(const std::string& pdf, double width, double height,
                       const RecordWriter& records);

}  // namespace cvpress::image
