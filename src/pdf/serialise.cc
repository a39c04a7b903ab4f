// The bytes of the file, from libharu's table of objects.
#include <algorithm>
#include <optional>

#include "base/check.h"
#include "pdf/deflater.h"
#include "pdf/object_store.h"
#include "pdf/pdf_text.h"
#include "pdf/written_before.h"

namespace cvpress::pdf {
namespace {

constexpr std::size_t kObjectsInAStream = 200;
const char* const kHeader = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";

void* object_at(HPDF_Xref xref, HPDF_UINT index) {
  auto* entry = static_cast<HPDF_XrefEntry>(HPDF_List_ItemAt(xref->entries, index));
  return entry != nullptr ? entry->obj : nullptr;
}

/// Big-endian bytes of a number.
void append_bytes(std::string& text, std::size_t value, int count) {
  for (int i = count - 1; i >= 0; --i) text.push_back(static_cast<char>(value >> (8 * i)));
}

std::string memory_stream_text(HPDF_Stream stream) {
  std::string text;
  for (HPDF_UINT i = 0; i < HPDF_MemStream_GetBufCount(stream); ++i) {
    HPDF_UINT length = 0;
    const HPDF_BYTE* bytes = HPDF_MemStream_GetBufPtr(stream, i, &length);
    text.append(reinterpret_cast<const char*>(bytes), length);
  }
  return text;
}

}  // namespace

/// What libharu prints for an object's value.
std::string ObjectStore::object_text(void* object) {
  HPDF_Stream stream = HPDF_MemStream_New(document_->mmgr, 4096);
  HPDF_Obj_WriteValue(object, stream, nullptr);
  std::string text = memory_stream_text(stream);
  HPDF_Stream_Free(stream);
  return text;
}

/// Writes object streams and a cross-reference stream.
class FileWriter {
 public:
  FileWriter(ObjectStore& store, WrittenBefore* before)
      : store_(store), before_(before), file_(kHeader) {}

  std::string write() {
    const HPDF_UINT count = store_.document_->xref->entries->count;
    places_.resize(count);
    for (HPDF_UINT id = 1; id < count; ++id) place(id);
    close_object_stream();
    write_cross_reference();
    return std::move(file_);
  }

 private:
  struct Place {
    int type = 0;  // 0 free, 1 at an offset, 2 in an object stream
    std::size_t field = 0;
    std::size_t index = 0;
  };

  void place(ObjectId id) {
    void* object = object_at(store_.document_->xref, id);
    if (object == nullptr || is_length(object)) return;
    const bool ours = id < store_.by_number_.size() && store_.by_number_[id] != nullptr;
    if (ours && store_.by_number_[id]->is_stream) {
      places_[id] = {1, file_.size(), 0};
      write_stream(id, *store_.by_number_[id]);
      return;
    }
    begin_in_object_stream(id);
    if (ours) {
      values_ += "<<";
      append_parent(*store_.by_number_[id]);
      values_ += store_.by_number_[id]->entries;
      values_ += ">>\n";
    } else {
      values_ += prepared_text(object);
      values_.push_back('\n');
    }
  }

  /// libharu makes a number object for each stream's length; ours are direct.
  static bool is_length(void* object) {
    return (static_cast<HPDF_Obj_Header*>(object)->obj_class & HPDF_OCLASS_ANY) ==
           HPDF_OCLASS_NUMBER;
  }

  void append_parent(const ObjectStore::Body& body) {
    if (body.object->list->count == 0) return;
    auto* parent =
        static_cast<HPDF_Dict>(HPDF_Dict_GetItem(body.object, "Parent", HPDF_OCLASS_DICT));
    if (parent == nullptr) return;
    values_ += "/Parent ";
    append_reference(values_, parent->header.obj_id & 0x007FFFFF);
  }

  std::string prepared_text(void* object) {
    auto* header = static_cast<HPDF_Obj_Header*>(object);
    if ((header->obj_class & HPDF_OCLASS_ANY) == HPDF_OCLASS_DICT) {
      auto* dict = static_cast<HPDF_Dict>(object);
      if (dict->before_write_fn != nullptr) dict->before_write_fn(dict);
    }
    return store_.object_text(object);
  }

  void write_stream(ObjectId id, const ObjectStore::Body& body) {
    if (!body.compress) {
      append_stream(id, body, body.bytes);
    } else if (body.hurries) {
      append_stream(id, body, quickly_deflated(body.bytes));
    } else if (before_ != nullptr) {
      append_stream(id, body, before_->deflated(body.bytes));
    } else {
      if (!deflater_) deflater_.emplace();
      append_stream(id, body, deflater_->deflated(body.bytes));
    }
  }

  std::string quickly_deflated(const std::string& bytes) {
    if (before_ != nullptr) return before_->quickly_deflated(bytes);
    if (!quick_) quick_.emplace(Deflater::Effort::kQuick);
    return quick_->deflated(bytes);
  }

  void append_stream(ObjectId id, const ObjectStore::Body& body, const std::string& packed) {
    append_whole(file_, id);
    file_ += " 0 obj\n<<";
    file_ += body.entries;
    if (body.compress) file_ += "/Filter/FlateDecode";
    file_ += "/Length ";
    append_whole(file_, static_cast<long long>(packed.size()));
    file_ += ">>stream\n";
    file_ += packed;
    file_ += "\nendstream\nendobj\n";
  }

  void begin_in_object_stream(ObjectId id) {
    if (pending_.size() == kObjectsInAStream) close_object_stream();
    places_[id] = {2, 0, pending_.size()};
    pending_.push_back(id);
    append_whole(offsets_, id);
    offsets_.push_back(' ');
    append_whole(offsets_, static_cast<long long>(values_.size()));
    offsets_.push_back(' ');
  }

  void close_object_stream() {
    if (pending_.empty()) return;
    const ObjectId id = static_cast<ObjectId>(places_.size());
    places_.push_back({1, file_.size(), 0});
    for (const ObjectId member : pending_) places_[member].field = id;
    ObjectStore::Body body;
    body.entries = "/Type/ObjStm/N " + std::to_string(pending_.size()) + "/First " +
                   std::to_string(offsets_.size());
    body.bytes = offsets_ + values_;
    body.compress = body.hurries = true;
    write_stream(id, body);
    pending_.clear();
    offsets_.clear();
    values_.clear();
  }

  void write_cross_reference() {
    const ObjectId id = static_cast<ObjectId>(places_.size());
    const std::size_t offset = file_.size();
    places_.push_back({1, offset, 0});
    ObjectStore::Body body;
    for (const Place& place : places_) {
      append_bytes(body.bytes, static_cast<std::size_t>(place.type), 1);
      append_bytes(body.bytes, place.field, 4);
      append_bytes(body.bytes, place.type == 0 ? 65535 : place.index, 2);
    }
    HPDF_Doc document = store_.document_;
    body.entries = "/Type/XRef/W[1 4 2]/Size " + std::to_string(places_.size()) + "/Root " +
                   reference(document->catalog->header.obj_id & 0x007FFFFF);
    if (document->info != nullptr) {
      body.entries += "/Info " + reference(document->info->header.obj_id & 0x007FFFFF);
    }
    if (void* pair = HPDF_Dict_GetItem(document->trailer, "ID", HPDF_OCLASS_ARRAY)) {
      body.entries += "/ID " + store_.object_text(pair);
    }
    body.compress = body.hurries = true;
    write_stream(id, body);
    file_ += "startxref\n" + std::to_string(offset) + "\n%%EOF\n";
  }

  ObjectStore& store_;
  WrittenBefore* before_;             // null: nothing is kept
  std::optional<Deflater> deflater_;  // without `before_`
  std::optional<Deflater> quick_;     // likewise
  std::string file_;
  std::vector<Place> places_;
  std::vector<ObjectId> pending_;
  std::string offsets_;
  std::string values_;
};

Result<std::string> ObjectStore::serialise_classic(bool compress) {
  for (Body& body : bodies_) {
    if (!body.is_stream) continue;
    HPDF_Stream_Write(body.object->stream, reinterpret_cast<const HPDF_BYTE*>(body.bytes.data()),
                      static_cast<HPDF_UINT>(body.bytes.size()));
    body.object->filter =
        body.compress && compress ? HPDF_STREAM_FILTER_FLATE_DECODE : HPDF_STREAM_FILTER_NONE;
  }
  document_->pdf_version = HPDF_VER_17;
  if (HPDF_SaveToStream(document_) != HPDF_OK) return failed();
  return memory_stream_text(document_->stream);
}

Result<std::string> ObjectStore::serialise(bool compress, bool object_streams,
                                           WrittenBefore* before) {
  if (error() != 0) return failed();
  if (!object_streams) return serialise_classic(compress);
  std::string file = FileWriter(*this, before).write();
  if (error() != 0) return failed();
  return file;
}

}  // namespace cvpress::pdf
