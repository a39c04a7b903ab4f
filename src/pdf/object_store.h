// libharu as an object store: numbered objects, the page tree, the
// cross-reference table. Only src/pdf includes its headers, and only here.
// Bodies are PDF text of our own; libharu prints them through its write hook
// (decision 0001).
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <vector>

#include <hpdf.h>

#include "base/result.h"

namespace cvpress::pdf {

class WrittenBefore;

/// The number of an indirect object.
using ObjectId = std::uint32_t;

/// "12 0 R".
std::string reference(ObjectId id);
/// Appends it.
void append_reference(std::string& text, ObjectId id);

/// Owns a libharu document. Objects are made first and filled later, so that
/// they can refer to each other.
class ObjectStore {
 public:
  ObjectStore();
  ~ObjectStore();
  ObjectStore(const ObjectStore&) = delete;
  ObjectStore& operator=(const ObjectStore&) = delete;

  /// A new dictionary object without entries.
  ObjectId make();
  /// A new stream object; `fill_stream` gives its bytes.
  ObjectId make_stream();
  /// A new page at the end of the page tree.
  ObjectId make_page();

  /// Sets a dictionary's entries, such as "/Type /Font /Subtype /Type0".
  void fill(ObjectId id, std::string entries);
  /// Sets a stream's entries (without Length and Filter) and bytes. `compress`
  /// deflates them; otherwise `entries` may name the filter they are encoded with.
  void fill_stream(ObjectId id, std::string entries, std::string bytes, bool compress);

  /// Says that no other document has a stream's bytes, so that it is compressed in less time.
  void hurry(ObjectId id);

  /// Entries of the catalogue besides Type and Pages.
  void fill_catalog(std::string entries);
  /// Makes an object the document's Info dictionary.
  void set_info(ObjectId id);
  /// The trailer's /ID, 16 bytes.
  void set_identifier(const std::string& bytes);

  /// The whole file. With `object_streams` our own serialiser writes object
  /// streams and a cross-reference stream (ISO 32000-1 7.5.7, 7.5.8); without,
  /// libharu its classic form. `before` has streams that were compressed before.
  Result<std::string> serialise(bool compress, bool object_streams,
                                WrittenBefore* before = nullptr);

  /// Whether libharu reported an error so far; its number then.
  unsigned long error() const;

 private:
  struct Body {
    HPDF_Dict object = nullptr;
    std::string entries;
    std::string bytes;
    bool is_stream = false;
    bool compress = false;
    bool hurries = false;
  };
  ObjectId add(HPDF_Dict object, bool is_stream);
  Body& body(ObjectId id);
  Result<std::string> serialise_classic(bool compress);
  std::string object_text(void* object);
  friend class FileWriter;

  HPDF_Doc document_ = nullptr;
  std::deque<Body> bodies_;       // addresses are handed to libharu
  std::vector<Body*> by_number_;  // by object number; null for libharu's own
  std::string catalog_;
};

}  // namespace cvpress::pdf
