#include "image/plugin/pdf_records.h"

#include <cstdint>
#include <exception>
#include <map>
#include <set>
#include <vector>

#include <qpdf/Buffer.hh>
#include <qpdf/Constants.h>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjGen.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFTokenizer.hh>

namespace cvpress::image {
namespace {

constexpr int kDeepest = 64;
constexpr std::size_t kMostObjects = 20'000;

/// Removes marked content, which would claim to be part of the document's own
/// structure: cairo marks the links of an SVG.
class MarkRemover : public QPDFObjectHandle::TokenFilter {
 public:
  void handleToken(const QPDFTokenizer::Token& token) override {
    if (token.getType() != QPDFTokenizer::tt_word) {
      pending_ += token.getRawValue();
      return;
    }
    static const std::set<std::string> kMarks{"BDC", "BMC", "EMC", "DP", "MP"};
    const bool is_mark = kMarks.count(token.getValue()) > 0;
    if (!is_mark) write(pending_ + token.getRawValue());
    if (is_mark) write("\n");
    pending_.clear();
  }
  void handleEOF() override { write(pending_); }

 private:
  std::string pending_;  // operands of the operator to come
};

/// Copies objects into records, giving each indirect object the next number.
class PageCopy {
 public:
  explicit PageCopy(const RecordWriter& records) : records_(records) {}

  void write_form(const QPDFObjectHandle& page, const std::string& bounds) {
    numbered_.emplace_back();  // the form has number 0, and no object of its own
    write_form_object(page, bounds);
    for (std::size_t i = 1; i < numbered_.size(); ++i) {
      begin();
      write_object(numbered_[i]);
    }
    flush();
  }

 private:
  void begin() {
    flush();
    records_.put(CVPRESS_SVG_OBJECT);
  }

  void flush() {
    if (!text_.empty()) records_.put(CVPRESS_SVG_TEXT, text_);
    text_.clear();
  }

  void write_form_object(QPDFObjectHandle page, const std::string& bounds) {
    begin();
    text_ = "<</Type/XObject/Subtype/Form/FormType 1/BBox[0 0 " + bounds + "]/Filter/FlateDecode";
    for (const char* key : {"/Resources", "/Group"}) {
      if (!page.hasKey(key)) continue;
      text_ += key;
      write_value(page.getKey(key), 0);
    }
    text_ += ">>";
    flush();
    records_.put(CVPRESS_SVG_STREAM, content_of(page));
  }

  static std::string content_of(QPDFObjectHandle page) {
    MarkRemover remover;
    Pl_Buffer buffer("content");
    Pl_Flate deflate("deflate", &buffer, Pl_Flate::a_deflate);
    page.filterPageContents(&remover, &deflate);
    deflate.finish();
    const auto bytes = buffer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
  }

  void write_object(QPDFObjectHandle object) {
    if (!object.isStream()) {
      write_direct(object, 0);
      return;
    }
    QPDFObjectHandle dictionary = object.getDict();
    write_dictionary(dictionary, 0);
    flush();
    const auto data = object.getRawStreamData();
    records_.put(CVPRESS_SVG_STREAM,
                 {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()});
  }

  /// A value inside another: a reference, or the value itself.
  void write_value(const QPDFObjectHandle& value, int depth) {
    if (depth > kDeepest) throw std::runtime_error("objects are nested too deeply");
    if (!value.isIndirect()) {
      write_direct(value, depth);
      return;
    }
    text_ += ' ';
    flush();
    records_.put(CVPRESS_SVG_REFERENCE, std::to_string(number_of(value)));
  }

  void write_direct(QPDFObjectHandle value, int depth) {
    if (value.isArray()) {
      text_ += '[';
      for (const QPDFObjectHandle& item : value.getArrayAsVector()) {
        write_value(item, depth + 1);
        text_ += ' ';
      }
      text_ += ']';
    } else if (value.isDictionary()) {
      write_dictionary(value, depth);
    } else {
      text_ += ' ' + value.unparseResolved();
    }
  }

  /// The length is the writer's; a page would drag in its whole document; archives
  /// must not leave it to viewers how pixels are made more (ISO 19005-3 6.2.8).
  static bool is_left_out(const std::string& key) {
    return key == "/Length" || key == "/Parent" || key == "/StructParent" || key == "/Interpolate";
  }

  void write_dictionary(QPDFObjectHandle dictionary, int depth) {
    text_ += "<<";
    for (const std::string& key : dictionary.getKeys()) {
      if (is_left_out(key)) continue;
      text_ += QPDFObjectHandle::newName(key).unparse();
      write_value(dictionary.getKey(key), depth + 1);
    }
    text_ += ">>";
  }

  std::size_t number_of(const QPDFObjectHandle& object) {
    const auto [place, is_new] = numbers_.emplace(object.getObjGen(), numbered_.size());
    if (is_new) numbered_.push_back(object);
    if (numbered_.size() > kMostObjects) throw std::runtime_error("it has too many objects");
    return place->second;
  }

  const RecordWriter& records_;
  std::string text_;
  std::map<QPDFObjGen, std::size_t> numbers_;
  std::vector<QPDFObjectHandle> numbered_;
};

}  // namespace

void RecordWriter::put(char kind, std::string_view payload) const {
  const auto length = static_cast<std::uint32_t>(payload.size());
  const char head[] = {
      kind, static_cast<char>(length & 0xFF), static_cast<char>(length >> 8 & 0xFF),
      static_cast<char>(length >> 16 & 0xFF), static_cast<char>(length >> 24 & 0xFF)};
  write_(context_, head, sizeof head);
  if (!payload.empty()) write_(context_, payload.data(), payload.size());
}

std::string write_page(const std::string& pdf, double width, double height,
                       const RecordWriter& records) {
  try {
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("drawing", pdf.data(), pdf.size());
    const auto pages = QPDFPageDocumentHelper(document).getAllPages();
    if (pages.empty()) return "it has no page";
    const std::string bounds = QPDFObjectHandle::newReal(width, 3).unparse() + " " +
                               QPDFObjectHandle::newReal(height, 3).unparse();
    PageCopy(records).write_form(pages.front().getObjectHandle(), bounds);
  } catch (const std::exception& error) {
    return error.what();
  }
  return {};
}

}  // namespace cvpress::image
