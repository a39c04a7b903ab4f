#include "support/reader_files.h"

#include <fmt/format.h>
#include <zlib.h>

namespace cvpress::testing_support {

SmallPdf& SmallPdf::object(int number, const std::string& body) {
  objects_[number] = body;
  return *this;
}

SmallPdf& SmallPdf::stream(int number, const std::string& dictionary, const std::string& data) {
  return object(number, fmt::format("<<{}/Length {}>>\nstream\n{}\nendstream", dictionary,
                                    data.size(), data));
}

std::string SmallPdf::body() const {
  std::string bytes = "%PDF-1.7\n";
  for (const auto& [number, body] : objects_) {
    bytes += fmt::format("{} 0 obj\n{}\nendobj\n", number, body);
  }
  return bytes;
}

std::string SmallPdf::file(const std::string& trailer) const {
  std::string bytes = "%PDF-1.7\n";
  std::string table;
  int next = 1;
  for (const auto& [number, body] : objects_) {
    for (; next < number; ++next) table += "0000000000 65535 f \n";
    table += fmt::format("{:010} 00000 n \n", bytes.size());
    bytes += fmt::format("{} 0 obj\n{}\nendobj\n", number, body);
    ++next;
  }
  return fmt::format(
      "{0}xref\n0 {1}\n0000000000 65535 f \n{2}trailer\n<</Size {1}{3}>>\nstartxref\n{4}\n%%EOF\n",
      bytes, next, table, trailer, bytes.size());
}

SmallPdf page_of(const std::string& content, const std::string& more_of_page,
                 const std::string& more_of_resources, const std::string& more_of_catalog) {
  std::string widths;
  for (int code = 32; code < 256; ++code) widths += "500 ";
  SmallPdf pdf;
  pdf.object(1, "<</Type/Catalog/Pages 2 0 R" + more_of_catalog + ">>")
      .object(2, "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 200 100]>>")
      .object(3, "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>" +
                     more_of_resources + ">>" + more_of_page + ">>")
      .stream(4, "", content)
      .object(5,
              "<</Type/Font/Subtype/TrueType/BaseFont/Plain/Encoding/WinAnsiEncoding/FirstChar "
              "32/Widths[" +
                  widths + "]>>");
  return pdf;
}

std::string packed(const std::string& bytes) {
  uLongf size = compressBound(static_cast<uLong>(bytes.size()));
  std::string out(size, '\0');
  compress(reinterpret_cast<Bytef*>(out.data()), &size,
           reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uLong>(bytes.size()));
  out.resize(size);
  return out;
}

std::string PdfReading::text() const {
  std::string all;
  for (const auto& page : document.pages) {
    if (&page != &document.pages.front()) all += "|";
    for (const auto& glyph : page.glyphs) all += glyph.text;
  }
  return all;
}

PdfReading read_small(const std::string& bytes, const reader::Bounds& bounds) {
  PdfReading reading;
  Diagnostics diagnostics;
  auto document = reader::read_document(bytes, "cv.pdf", bounds, diagnostics);
  reading.ok = document.has_value();
  if (document) reading.document = std::move(*document);
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    reading.messages += diagnostic.severity == Severity::kError ? "error: " : "warning: ";
    reading.messages += diagnostic.message + "\n";
  }
  return reading;
}

}  // namespace cvpress::testing_support
