// Others' PDFs joined to one of ours, by libqpdf: pages with their links and tags, and one outline.
#include "pdf/plugin/join.h"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <initializer_list>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include "pdf/plugin/form_fields.h"
#include "pdf/plugin/join_plugin.h"
#include "pdf/plugin/layers.h"

namespace cvpress::joining {

std::size_t place_of(const std::vector<Handle>& pages, Handle page) {
  const auto found = std::find_if(pages.begin(), pages.end(), [&page](const Handle& each) {
    return page.isIndirect() && each.getObjGen() == page.getObjGen();
  });
  return static_cast<std::size_t>(found - pages.begin());
}

}  // namespace cvpress::joining

namespace {

using cvpress::joining::Handle;
using cvpress::joining::JoinedFile;
using cvpress::joining::place_of;
using cvpress::joining::Tags;

void open(QPDF& file, const char* bytes, std::size_t length) {
  file.setSuppressWarnings(true);
  file.processMemoryFile("document", bytes, length);
}

std::vector<Handle> pages_of(QPDF& file) {
  std::vector<Handle> pages;
  for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(file).getAllPages()) {
    pages.push_back(page.getObjectHandle());
  }
  return pages;
}

bool is_link(Handle annotation) {
  return annotation.isDictionary() && annotation.getKey("/Subtype").isNameAndEquals("/Link");
}

/// What forms say becomes part of the pages, as it is seen; links stay.
void flatten_forms(QPDF& file) {
  if (!QPDFAcroFormDocumentHelper(file).hasAcroForm()) return;
  cvpress::joining::give_appearances(file);
  std::vector<std::pair<Handle, std::vector<Handle>>> links;
  for (Handle page : pages_of(file)) {
    links.emplace_back(page, std::vector<Handle>());
    Handle annotations = page.getKey("/Annots");
    if (!annotations.isArray()) continue;
    for (const Handle& one : annotations.getArrayAsVector()) {
      if (is_link(one)) links.back().second.push_back(one);
    }
  }
  QPDFPageDocumentHelper(file).flattenAnnotations();
  for (auto& [page, of_page] : links) {
    if (of_page.empty()) continue;
    Handle kept = page.getKey("/Annots");
    std::vector<Handle> all = kept.isArray() ? kept.getArrayAsVector() : std::vector<Handle>();
    all.insert(all.end(), of_page.begin(), of_page.end());
    page.replaceKey("/Annots", Handle::newArray(all));
  }
}

/// Where a destination leads, in the whole; null where that is nowhere in the file.
Handle destination(JoinedFile& joined, QPDFOutlineDocumentHelper& outline, Handle target) {
  if (target.isName() || target.isString()) target = outline.resolveNamedDest(target);
  if (target.isDictionary()) target = target.getKey("/D");
  if (!target.isArray() || target.getArrayNItems() == 0) return Handle::newNull();
  const std::size_t place = place_of(joined.own, target.getArrayItem(0));
  if (place == joined.own.size()) return Handle::newNull();
  Handle moved = Handle::newArray();
  moved.appendItem(joined.copies[place]);
  for (int i = 1; i < target.getArrayNItems(); ++i) {
    Handle part = target.getArrayItem(i);
    const bool is_plain = part.isNumber() || part.isName();
    moved.appendItem(is_plain ? Handle::parse(part.unparseResolved()) : Handle::newNull());
  }
  return moved;
}

/// Leads a link to its page of the whole. What runs programs or opens other files goes.
void mend_link(JoinedFile& joined, QPDFOutlineDocumentHelper& outline, Handle own, Handle copy) {
  Handle action = own.getKey("/A");
  const std::string kind = action.isDictionary() && action.getKey("/S").isName()
                               ? action.getKey("/S").getName()
                               : std::string();
  Handle target = kind == "/GoTo" ? action.getKey("/D") : own.getKey("/Dest");
  if (kind != "/URI" && kind != "/Named") copy.removeKey("/A");
  copy.removeKey("/Dest");
  Handle moved = destination(joined, outline, target);
  if (!moved.isNull()) copy.replaceKey("/Dest", moved);
}

void mend_annotations(JoinedFile& joined, QPDFOutlineDocumentHelper& outline, Handle own,
                      Handle copy) {
  Handle from = own.getKey("/Annots");
  Handle to = copy.getKey("/Annots");
  if (!from.isArray() || !to.isArray()) return;
  const int count = std::min(from.getArrayNItems(), to.getArrayNItems());
  for (int i = 0; i < count; ++i) {
    Handle one = to.getArrayItem(i);
    if (!one.isDictionary()) continue;
    one.removeKey("/AA");
    if (is_link(one)) {
      mend_link(joined, outline, from.getArrayItem(i), one);
    } else {
      one.removeKey("/A");
    }
  }
}

/// Puts the file's pages before `next`; a null one stands for the end.
void add_pages(QPDF& whole, JoinedFile& joined, Handle next) {
  flatten_forms(joined.file);
  joined.file.pushInheritedAttributesToPage();
  joined.own = pages_of(joined.file);
  for (const Handle& page : joined.own) joined.copies.push_back(whole.copyForeignObject(page));
  for (Handle& page : joined.copies) {
    if (next.isNull()) {
      whole.addPage(page, false);
    } else {
      whole.addPageAt(page, true, next);
    }
  }
  cvpress::joining::add_layers(whole, joined.file);
  QPDFOutlineDocumentHelper outline(joined.file);
  for (std::size_t i = 0; i < joined.copies.size(); ++i) {
    mend_annotations(joined, outline, joined.own[i], joined.copies[i]);
    for (const char* key : {"/B", "/AA"}) joined.copies[i].removeKey(key);
  }
}

/// Makes items those of a parent, in their order.
void link_items(Handle parent, std::vector<Handle>& items, bool is_open) {
  if (items.empty()) return;
  for (std::size_t i = 0; i < items.size(); ++i) {
    items[i].replaceKey("/Parent", parent);
    items[i].removeKey("/Prev");
    items[i].removeKey("/Next");
    if (i > 0) items[i].replaceKey("/Prev", items[i - 1]);
    if (i + 1 < items.size()) items[i].replaceKey("/Next", items[i + 1]);
  }
  const auto count = static_cast<long long>(items.size());
  parent.replaceKey("/First", items.front());
  parent.replaceKey("/Last", items.back());
  parent.replaceKey("/Count", Handle::newInteger(is_open ? count : -count));
}

Handle top_of(const Handle& page) {
  Handle target = Handle::newArray();
  target.appendItem(page);
  target.appendItem(Handle::newName("/Fit"));
  return target;
}

Handle new_item(QPDF& whole, const std::string& title, const Handle& target) {
  Handle item = whole.makeIndirectObject(Handle::newDictionary());
  item.replaceKey("/Title", Handle::newUnicodeString(title));
  item.replaceKey("/Dest", target);
  return item;
}

/// The items of a file's outline; each leads to a page of the whole.
std::vector<Handle> copied_items(QPDF& whole, JoinedFile& joined,
                                 QPDFOutlineDocumentHelper& outline,
                                 std::vector<QPDFOutlineObjectHelper> items) {
  std::vector<Handle> copies;
  for (QPDFOutlineObjectHelper& item : items) {
    Handle target = destination(joined, outline, item.getDest());
    if (target.isNull()) target = top_of(joined.copies.front());
    Handle copy = new_item(whole, item.getTitle(), target);
    std::vector<Handle> kids = copied_items(whole, joined, outline, item.getKids());
    link_items(copy, kids, false);
    copies.push_back(copy);
  }
  return copies;
}

Handle item_of_file(QPDF& whole, JoinedFile& joined) {
  Handle item = new_item(whole, joined.title, top_of(joined.copies.front()));
  QPDFOutlineDocumentHelper outline(joined.file);
  std::vector<Handle> kids = copied_items(whole, joined, outline, outline.getTopLevelOutlines());
  link_items(item, kids, false);
  return item;
}

std::vector<Handle> top_items(Handle outline) {
  std::vector<Handle> items;
  for (Handle item = outline.getKey("/First"); item.isDictionary(); item = item.getKey("/Next")) {
    items.push_back(item);
  }
  return items;
}

/// The first document's items stay; each file's own stands among them where its pages do.
void join_outlines(QPDF& whole, const std::vector<Handle>& pages,
                   std::vector<std::unique_ptr<JoinedFile>>& files) {
  Handle outline = whole.getRoot().getKey("/Outlines");
  if (!outline.isDictionary()) {
    outline = whole.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
    whole.getRoot().replaceKey("/Outlines", outline);
  }
  std::vector<Handle> items;
  auto file = files.begin();
  for (Handle own : top_items(outline)) {
    const std::size_t page = place_of(pages, own.getKey("/Dest").getArrayItem(0));
    for (; file != files.end() && (*file)->before_page <= page; ++file) {
      items.push_back(item_of_file(whole, **file));
    }
    items.push_back(own);
  }
  for (; file != files.end(); ++file) items.push_back(item_of_file(whole, **file));
  link_items(outline, items, true);
}

void write(QPDF& whole, const CvpressJoinRequest& request,
           const std::vector<std::unique_ptr<JoinedFile>>& files) {
  QPDFWriter writer(whole);
  writer.setOutputMemory();
  writer.setObjectStreamMode(qpdf_o_generate);
  writer.setDeterministicID(true);
  // PDF/A wants it.
  writer.setNewlineBeforeEndstream(true);
  for (const auto& one : files) writer.setMinimumPDFVersion(one->file.getPDFVersion());
  writer.write();
  const auto bytes = writer.getBufferSharedPointer();
  request.take(request.context, reinterpret_cast<const char*>(bytes->getBuffer()),
               bytes->getSize());
}

void join(const CvpressJoinRequest& request) {
  QPDF whole;
  open(whole, request.pdf, request.length);
  const std::vector<Handle> pages = pages_of(whole);
  // They must outlive the writing: streams are read from them then.
  std::vector<std::unique_ptr<JoinedFile>> files;
  Tags tags(whole, pages);
  for (std::size_t i = 0; i < request.count; ++i) {
    const CvpressJoinedFile& wanted = request.files[i];
    auto& one = *files.emplace_back(std::make_unique<JoinedFile>());
    one.before_page = wanted.before_page;
    one.title = wanted.title;
    open(one.file, wanted.pdf, wanted.length);
    const bool is_last = wanted.before_page >= pages.size();
    add_pages(whole, one, is_last ? Handle::newNull() : pages[wanted.before_page]);
    tags.add(one);
  }
  join_outlines(whole, pages, files);
  write(whole, request, files);
}

std::string title_of(QPDF& file) {
  Handle info = file.getTrailer().getKey("/Info");
  Handle title = info.isDictionary() ? info.getKey("/Title") : Handle::newNull();
  return title.isString() ? title.getUTF8Value() : std::string();
}

/// Whether the file's metadata has one of these.
bool claims(QPDF& file, std::initializer_list<const char*> spellings) {
  Handle metadata = file.getRoot().getKey("/Metadata");
  if (!metadata.isStream()) return false;
  const auto buffer = metadata.getStreamData(qpdf_dl_generalized);
  const std::string text(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
  return std::any_of(spellings.begin(), spellings.end(), [&text](const char* spelling) {
    return text.find(spelling) != std::string::npos;
  });
}

/// Colours of printing presses would need another profile than the whole has.
bool has_colours_of_screens(QPDF& file) {
  Handle intents = file.getRoot().getKey("/OutputIntents");
  if (!intents.isArray() || intents.getArrayNItems() == 0) return false;
  for (Handle intent : intents.getArrayAsVector()) {
    Handle profile = intent.isDictionary() ? intent.getKey("/DestOutputProfile") : intent;
    if (!profile.isStream()) return false;
    Handle channels = profile.getDict().getKey("/N");
    if (!channels.isInteger() || channels.getIntValue() != 3) return false;
  }
  return true;
}

void examine(const CvpressExamineRequest& request) {
  QPDF file;
  open(file, request.pdf, request.length);
  // Forms, links and outlines of a damaged file are looked at as they will be when it is joined.
  const std::size_t pages = pages_of(file).size();
  const std::string title = title_of(file);
  const bool is_tagged = file.getRoot().getKey("/StructTreeRoot").isDictionary();
  const bool has_files = QPDFEmbeddedFileDocumentHelper(file).hasEmbeddedFiles();
  // What forms say has no tags once it is part of the page.
  const bool stays = is_tagged && !QPDFAcroFormDocumentHelper(file).hasAcroForm();
  const bool is_accessible =
      stays && claims(file, {"<pdfuaid:part>1<", "pdfuaid:part=\"1\"", "pdfuaid:part='1'"});
  const bool is_archival = stays && has_colours_of_screens(file) &&
                           claims(file, {"<pdfaid:conformance>A<", "pdfaid:conformance=\"A\"",
                                         "pdfaid:conformance='A'"});
  const bool is_damaged = file.anyWarnings();
  const CvpressExamined examined{pages,
                                 is_damaged ? 1 : 0,
                                 is_tagged ? 1 : 0,
                                 is_accessible && !is_damaged ? 1 : 0,
                                 is_archival && !is_damaged ? 1 : 0,
                                 has_files ? 1 : 0,
                                 cvpress::joining::loses_fields(file) ? 1 : 0,
                                 title.c_str()};
  request.take(request.context, &examined);
}

/// 0, or 1 with the reason.
template <class Work>
int tried(Work work, char* message, std::size_t message_size) {
  try {
    work();
    return 0;
  } catch (const QPDFExc& error) {
    std::snprintf(message, message_size, "%s", error.getMessageDetail().c_str());
    return 1;
  } catch (const std::exception& error) {
    std::snprintf(message, message_size, "%s", error.what());
    return 1;
  }
}

}  // namespace

// The name is the interface's.
extern "C" int cvpress_examine_v2(const CvpressExamineRequest* request, char* message,
                                  std::size_t message_size) {
  return tried([request] { examine(*request); }, message, message_size);
}

// The name is the interface's.
extern "C" int cvpress_join_v2(const CvpressJoinRequest* request, char* message,
                               std::size_t message_size) {
  return tried([request] { join(*request); }, message, message_size);
}
