// Embedded files (ISO 32000-1 7.11.4).
#include <set>

#include "reader/document_facts.h"
#include "reader/text_string.h"

namespace cvpress::reader {
namespace {

constexpr std::size_t kNameNodeCost = 64;

class AttachmentReader {
 public:
  AttachmentReader(ObjectFile& file, SeenDocument& document) : file_(file), document_(document) {}

  /// A name tree's node: names and their values, or kids.
  void read_node(const Dictionary& node, int depth) {
    if (depth >= file_.budget().deepest() || !nodes_.insert(&node).second) {
      file_.budget().note(Damage::kNesting);
      return;
    }
    if (const Array* names = array_of(file_.at(node, "Names"))) {
      for (std::size_t i = 0; i + 1 < names->items.size(); i += 2) {
        add(names->items[i + 1], text_of(bytes_of(file_.resolved(names->items[i]))));
      }
    }
    const Array* kids = array_of(file_.at(node, "Kids"));
    if (kids == nullptr) return;
    for (const Object& kid : kids->items) {
      if (!file_.budget().take(Cost::kSteps, kNameNodeCost)) return;
      if (const auto* below = dictionary_of(file_.resolved(kid))) read_node(*below, depth + 1);
    }
  }

  /// A file specification that has not been read yet.
  void add(const Object& object, const std::string& name) {
    const Dictionary* specification = dictionary_of(file_.resolved(object));
    if (specification == nullptr || !specifications_.insert(specification).second) return;
    const Dictionary* embedded = dictionary_of(file_.at(*specification, "EF"));
    if (embedded == nullptr) return;
    const Stream* stream = stream_of(file_.at(*embedded, "UF"));
    if (stream == nullptr) stream = stream_of(file_.at(*embedded, "F"));
    if (stream == nullptr) return;
    SeenAttachment attachment;
    attachment.name = text_of(bytes_of(file_.at(*specification, "UF")));
    if (attachment.name.empty()) {
      attachment.name = text_of(bytes_of(file_.at(*specification, "F")));
    }
    if (attachment.name.empty()) attachment.name = name;
    attachment.mime = name_of(file_.at(stream->dictionary, "Subtype"));
    attachment.relationship = name_of(file_.at(*specification, "AFRelationship"));
    attachment.bytes = file_.decoded(*stream);
    document_.attachments.push_back(std::move(attachment));
  }

 private:
  ObjectFile& file_;
  SeenDocument& document_;
  std::set<const Dictionary*> nodes_;
  std::set<const Dictionary*> specifications_;
};

}  // namespace

void read_attachments(ObjectFile& file, const Dictionary& catalog, SeenDocument& document) {
  AttachmentReader reader(file, document);
  if (const Dictionary* names = dictionary_of(file.at(catalog, "Names"))) {
    if (const Dictionary* root = dictionary_of(file.at(*names, "EmbeddedFiles"))) {
      reader.read_node(*root, 0);
    }
  }
  if (const Array* associated = array_of(file.at(catalog, "AF"))) {
    for (const Object& item : associated->items) reader.add(item, {});
  }
}

}  // namespace cvpress::reader
