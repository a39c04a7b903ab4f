#include "pdf/attachments.h"

#include <algorithm>

#include "pdf/digest.h"
#include "pdf/md5.h"
#include "pdf/pdf_text.h"

namespace cvpress::pdf {
namespace {

/// Pictures are packed already, but drawings.
bool is_packed(const Attachment& file) {
  return file.mime.starts_with("image/") && file.mime != "image/svg+xml";
}

ObjectId write_file(const Attachment& file, const AttachmentOptions& options, ObjectStore& store) {
  std::string parameters =
      "/Size " + std::to_string(file.bytes.size()) + "/CheckSum" + hex_string(md5(file.bytes));
  if (options.date) parameters += "/ModDate" + text_string(date_string(*options.date));
  const ObjectId id = store.make_stream();
  store.fill_stream(
      id, "/Type/EmbeddedFile/Subtype" + name(file.mime) + "/Params<<" + parameters + ">>",
      file.bytes, options.compress && !is_packed(file));
  store.hurry(id);
  return id;
}

ObjectId write_specification(const Attachment& file, ObjectId bytes, ObjectStore& store) {
  const std::string file_name = text_string(file.name);
  const std::string stream = reference(bytes);
  const ObjectId id = store.make();
  store.fill(id, "/Type/Filespec/F" + file_name + "/UF" + file_name + "/Desc" +
                     text_string(file.description) + "/AFRelationship" + name(file.relationship) +
                     "/EF<</F " + stream + "/UF " + stream + ">>");
  return id;
}

}  // namespace

std::string write_attachments(const std::vector<Attachment>& attachments,
                              const AttachmentOptions& options, ObjectStore& store) {
  if (attachments.empty()) return {};
  struct Named {
    std::string name;
    std::string reference;
  };
  std::vector<Named> tree;
  std::string associated;
  for (const Attachment& file : attachments) {
    const ObjectId bytes = write_file(file, options, store);
    const ObjectId id = write_specification(file, bytes, store);
    associated += (associated.empty() ? "" : " ") + reference(id);
    tree.push_back({file.name, reference(id)});
  }
  // A name tree is sorted by its keys (ISO 32000-1 7.9.6).
  std::sort(tree.begin(), tree.end(),
            [](const Named& a, const Named& b) { return a.name < b.name; });
  std::string names;
  for (const Named& file : tree) names += text_string(file.name) + file.reference + " ";
  names.pop_back();
  return "/Names<</EmbeddedFiles<</Names[" + names + "]>>>>/AF[" + associated + "]";
}

std::string digest_of(const std::vector<Attachment>& attachments) {
  std::string digest;
  for (const Attachment& file : attachments) {
    digest += file.name + "\n" + std::to_string(fnv1a(file.bytes)) + "\n";
  }
  return digest;
}

}  // namespace cvpress::pdf
