#include "pdf/write_pdf.h"

#include <utility>

#include <fmt/format.h>

#include "pdf/content.h"
#include "pdf/digest.h"
#include "pdf/metadata.h"
#include "pdf/output_intent.h"
#include "pdf/pdf_text.h"

namespace cvpress::pdf {
namespace {

void collect_glyphs(const paint::DisplayList& list, FontBook& fonts, GlyphForms& forms) {
  for (const paint::Page& page : list.pages) {
    for (const paint::DrawOp& op : page.ops) {
      if (const auto* glyphs = std::get_if<paint::DrawGlyphs>(&op)) {
        fonts.collect(glyphs->run, glyphs->begin, glyphs->end);
      } else if (const auto* shape = std::get_if<paint::FillGlyph>(&op)) {
        forms.note(*shape);
      }
    }
  }
}

std::string annotations_entry(const std::vector<ObjectId>& annotations) {
  if (annotations.empty()) return {};
  std::string entry = "/Annots[";
  for (const ObjectId id : annotations) entry += reference(id) + " ";
  return entry + "]";
}

std::string resources_entry(const PageContent& content, const PageResources& resources) {
  std::string entry = "/Resources<</Font<<" + resources.fonts.resources() + ">>";
  if (!content.objects.empty()) {
    entry += "/XObject<<";
    for (const auto& [name, object] : content.objects)
      entry += "/" + name + " " + reference(object);
    entry += ">>";
  }
  return entry + ">>";
}

/// Writes one page and returns the hash of its content, for the identifier.
std::uint64_t write_page(const paint::Page& page, ObjectId id, const PageResources& resources,
                         bool compress) {
  const int parents = resources.structure.begin_page(id);
  PageContent content = write_content(page, id, resources);
  const std::uint64_t hash = fnv1a(content.operators);
  const ObjectId stream = resources.store.make_stream();
  resources.store.fill_stream(stream, "", std::move(content.operators), compress);
  resources.store.hurry(stream);
  resources.store.fill(id, "/Type/Page/MediaBox[0 0 " + number(page.paper.width) + " " +
                               number(page.paper.height) + "]/Contents " + reference(stream) +
                               resources_entry(content, resources) + "/StructParents " +
                               std::to_string(parents) + "/Tabs/S" +
                               annotations_entry(content.annotations));
  return hash;
}

/// `attachments` are its entries for files inside the document.
void write_catalog(ObjectStore& store, const Metadata& metadata, ObjectId structure,
                   ObjectId outline, ObjectId output_intent, const std::string& attachments) {
  std::string entries = "/Lang" + text_string(metadata.language) +
                        "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>"
                        "/StructTreeRoot " +
                        reference(structure) + "/Metadata " +
                        reference(write_xmp(store, metadata)) + "/OutputIntents[" +
                        reference(output_intent) + "]";
  if (outline != 0) entries += "/Outlines " + reference(outline);
  store.fill_catalog(entries + attachments);
}

std::string_view embedding_text(text::Embedding embedding) {
  switch (embedding) {
    case text::Embedding::kAllowed: return {};
    case text::Embedding::kForbidden: return "may not be embedded without its maker's permission";
    case text::Embedding::kWholeOnly:
      return "may only be embedded whole, not the part that is used";
    case text::Embedding::kBitmapsOnly: return "may only be embedded as bitmaps";
  }
  return {};
}

/// The file is made all the same: whoever has the font knows what was agreed.
void warn_of_embedding(const FontBook& fonts, Diagnostics& diagnostics) {
  for (const text::FacePtr& face : fonts.faces()) {
    const std::string_view rule = embedding_text(face->embedding());
    if (rule.empty()) continue;
    diagnostics
        .warning({}, fmt::format("the font {} says that it {}", face->postscript_name(), rule))
        .hints.push_back({"use another font before you publish the PDF, or ask its maker", {}});
  }
}

}  // namespace

Result<std::string> write_pdf(const paint::DisplayList& list, const Metadata& metadata,
                              const WriteOptions& options, Diagnostics& diagnostics) {
  ObjectStore store;
  FontBook fonts(options.before);
  GlyphForms forms(options.compress, options.before);
  // Fonts first: content needs the codes that the subsets give.
  collect_glyphs(list, fonts, forms);
  if (!fonts.embed(store, options.compress)) {
    diagnostics.error({}, "a font could not be subset for embedding");
    return failed();
  }
  warn_of_embedding(fonts, diagnostics);
  ImageBook images(options.compress);
  StructureTree structure(store);
  const PageResources resources{store, fonts, images, forms, structure};
  std::vector<ObjectId> pages;
  for (std::size_t i = 0; i < list.pages.size(); ++i) pages.push_back(store.make_page());
  std::string digest = metadata.title + "\n" + metadata.author + "\n" + metadata.language;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    digest += std::to_string(write_page(list.pages[i], pages[i], resources, options.compress));
  }
  write_info(store, metadata);
  const ObjectId outline = write_outline(store, list, pages);
  const ObjectId output_intent = write_output_intent(store, options.compress);
  const std::string attached =
      write_attachments(options.attachments, {options.compress, metadata.date}, store);
  write_catalog(store, metadata, structure.write(), outline, output_intent, attached);
  digest += digest_of(options.attachments);
  store.set_identifier(identifier(digest));
  auto bytes = store.serialise(options.compress, options.object_streams, options.before);
  if (!bytes) {
    diagnostics.error({}, fmt::format("the PDF library failed with error {:#x}", store.error()));
  }
  return bytes;
}

}  // namespace cvpress::pdf
