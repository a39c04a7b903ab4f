#include "pdf/object_store.h"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "base/check.h"
#include "pdf/pdf_text.h"

namespace cvpress::pdf {
namespace {

/// libharu keeps the first error in the document; nothing is to be done here,
/// and a handler must not unwind through its frames.
void keep_error(HPDF_STATUS, HPDF_STATUS, void*) {}

/// The hook that prints a body inside << and >>.
HPDF_STATUS write_entries(HPDF_Dict object, HPDF_Stream stream) {
  const auto* entries = static_cast<const std::string*>(object->attr);
  return HPDF_Stream_Write(stream, reinterpret_cast<const HPDF_BYTE*>(entries->data()),
                           static_cast<HPDF_UINT>(entries->size()));
}

}  // namespace

std::string reference(ObjectId id) {
  std::string text;
  append_reference(text, id);
  return text;
}

void append_reference(std::string& text, ObjectId id) {
  constexpr std::string_view kBehind = " 0 R";
  char buffer[24];
  char* const end = std::to_chars(buffer, buffer + sizeof buffer - kBehind.size(), id).ptr;
  std::copy(kBehind.begin(), kBehind.end(), end);
  text.append(buffer, static_cast<std::size_t>(end - buffer) + kBehind.size());
}

ObjectStore::ObjectStore() : document_(HPDF_New(keep_error, nullptr)) {
  CVPRESS_CHECK(document_ != nullptr);
  document_->catalog->attr = &catalog_;
  document_->catalog->write_fn = write_entries;
}

ObjectStore::~ObjectStore() {
  HPDF_Free(document_);
}

ObjectId ObjectStore::add(HPDF_Dict object, bool is_stream) {
  CVPRESS_CHECK(object != nullptr);
  Body& body = bodies_.emplace_back();
  body.object = object;
  body.is_stream = is_stream;
  object->attr = &body.entries;
  object->write_fn = write_entries;
  const ObjectId id = object->header.obj_id & 0x007FFFFF;
  if (by_number_.size() <= id) by_number_.resize(id + 1, nullptr);
  by_number_[id] = &body;
  return id;
}

ObjectId ObjectStore::make() {
  HPDF_Dict object = HPDF_Dict_New(document_->mmgr);
  CVPRESS_CHECK(object != nullptr && HPDF_Xref_Add(document_->xref, object) == HPDF_OK);
  return add(object, false);
}

ObjectId ObjectStore::make_stream() {
  return add(HPDF_DictStream_New(document_->mmgr, document_->xref), true);
}

ObjectId ObjectStore::make_page() {
  const ObjectId id = make();
  HPDF_Dict page = body(id).object;
  // The page tree counts what is marked as a page.
  page->header.obj_class |= HPDF_OSUBCLASS_PAGE;
  auto* kids =
      static_cast<HPDF_Array>(HPDF_Dict_GetItem(document_->root_pages, "Kids", HPDF_OCLASS_ARRAY));
  CVPRESS_CHECK(kids != nullptr && HPDF_Array_Add(kids, page) == HPDF_OK);
  HPDF_Dict_Add(page, "Parent", document_->root_pages);
  return id;
}

ObjectStore::Body& ObjectStore::body(ObjectId id) {
  CVPRESS_CHECK(id < by_number_.size() && by_number_[id] != nullptr);
  return *by_number_[id];
}

void ObjectStore::fill(ObjectId id, std::string entries) {
  body(id).entries = std::move(entries);
}

void ObjectStore::fill_stream(ObjectId id, std::string entries, std::string bytes, bool compress) {
  Body& stream = body(id);
  stream.entries = std::move(entries);
  stream.bytes = std::move(bytes);
  // An empty deflated stream would be written as no bytes at all.
  stream.compress = compress && !stream.bytes.empty();
}

void ObjectStore::hurry(ObjectId id) {
  body(id).hurries = true;
}

void ObjectStore::fill_catalog(std::string entries) {
  catalog_ = std::move(entries);
}

void ObjectStore::set_info(ObjectId id) {
  document_->info = body(id).object;
}

void ObjectStore::set_identifier(const std::string& bytes) {
  HPDF_Array pair = HPDF_Array_New(document_->mmgr);
  for (int i = 0; i < 2; ++i) {
    std::string copy = bytes;
    HPDF_Array_Add(pair, HPDF_Binary_New(document_->mmgr, reinterpret_cast<HPDF_BYTE*>(copy.data()),
                                         static_cast<HPDF_UINT>(copy.size())));
  }
  HPDF_Dict_Add(document_->trailer, "ID", pair);
}

unsigned long ObjectStore::error() const {
  return document_->error.error_no;
}

}  // namespace cvpress::pdf
