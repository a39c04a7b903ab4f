// The tags of a file that is joined: its own tree below a Part of the whole's.
#include <functional>
#include <set>
#include <utility>

#include <qpdf/QPDFNumberTreeObjectHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include "pdf/plugin/join.h"

namespace cvpress::joining {
namespace {

/// Roles that stand for others, which stand for others.
constexpr int kLongestRoleChain = 8;

/// Elements are shared in no sound tree: whatever comes again is passed over.
using Seen = std::set<QPDFObjGen>;

std::vector<Handle> kids_of(Handle element) {
  Handle kids = element.getKey("/K");
  if (kids.isArray()) return kids.getArrayAsVector();
  if (kids.isNull()) return {};
  return {kids};
}

void set_kids(Handle element, const std::vector<Handle>& kids) {
  element.replaceKey("/K", Handle::newArray(kids));
}

/// Goes through the elements of a tree, those above first.
void for_each_element(std::vector<Handle> waiting,
                      const std::function<void(const Handle&)>& visit) {
  Seen seen;
  while (!waiting.empty()) {
    Handle element = waiting.back();
    waiting.pop_back();
    const bool is_element = element.isDictionary() && element.hasKey("/S");
    if (!is_element || (element.isIndirect() && !seen.insert(element.getObjGen()).second)) continue;
    visit(element);
    for (const Handle& kid : kids_of(element)) waiting.push_back(kid);
  }
}

/// Roles of the file's own become those that they stand for: another file's may be called so, too.
void resolve_role(Handle element, Handle roles) {
  for (int i = 0; i < kLongestRoleChain && roles.isDictionary(); ++i) {
    Handle role = element.getKey("/S");
    if (!role.isName() || !roles.hasKey(role.getName())) return;
    Handle meant = roles.getKey(role.getName());
    if (!meant.isName()) return;
    element.replaceKey("/S", meant);
  }
}

/// Fields of forms are part of the page now.
void drop_fields(const Handle& element) {
  std::vector<Handle> kept;
  bool is_changed = false;
  for (Handle kid : kids_of(element)) {
    Handle object = kid.isDictionary() ? kid.getKey("/Obj") : Handle::newNull();
    const bool is_field =
        object.isDictionary() && object.getKey("/Subtype").isNameAndEquals("/Widget");
    is_changed = is_changed || is_field;
    if (!is_field) kept.push_back(kid);
  }
  if (is_changed) set_kids(element, kept);
}

/// Where an element's content begins.
Handle first_page(const Handle& element) {
  Handle page = Handle::newNull();
  for_each_element({element}, [&page](Handle one) {
    if (page.isNull() && one.getKey("/Pg").isDictionary()) page = one.getKey("/Pg");
  });
  return page;
}

using ChangeKeys = std::function<void(Handle dictionary)>;

/// All of a page that says where it stands in the tags.
void for_each_key_holder(Handle page, const ChangeKeys& change) {
  change(page);
  Handle annotations = page.getKey("/Annots");
  if (annotations.isArray()) {
    for (Handle one : annotations.getArrayAsVector()) {
      if (one.isDictionary()) change(one);
    }
  }
  QPDFPageObjectHelper(page).forEachXObject(
      true, [&change](Handle& object, Handle&, const std::string&) { change(object.getDict()); });
}

void forget_keys(Handle holder) {
  holder.removeKey("/StructParents");
  holder.removeKey("/StructParent");
}

void shift_keys(Handle holder, long long by) {
  for (const char* key : {"/StructParents", "/StructParent"}) {
    Handle number = holder.getKey(key);
    if (number.isInteger()) holder.replaceKey(key, Handle::newInteger(number.getIntValue() + by));
  }
}

bool has_text(Handle page) {
  bool found = false;
  const auto look = [&found](Handle resources) {
    Handle fonts = resources.isDictionary() ? resources.getKey("/Font") : Handle::newNull();
    found = found || (fonts.isDictionary() && !fonts.getKeys().empty());
  };
  look(page.getKey("/Resources"));
  QPDFPageObjectHelper(page).forEachFormXObject(
      true, [&look](Handle& object, Handle&, const std::string&) {
        look(object.getDict().getKey("/Resources"));
      });
  return found;
}

}  // namespace

Tags::Tags(QPDF& whole, const std::vector<Handle>& pages)
    : whole_(whole), pages_(pages), root_(whole.getRoot().getKey("/StructTreeRoot")) {
  document_ = root_.getKey("/K");
  numbers_ = root_.getKey("/ParentTree").getKey("/Nums");
  next_key_ = root_.getKey("/ParentTreeNextKey").getIntValue();
}

Handle Tags::new_element(const std::string& role, const Handle& parent) {
  Handle element = whole_.makeIndirectObject(Handle::newDictionary());
  element.replaceKey("/S", Handle::newName(role));
  element.replaceKey("/P", parent);
  return element;
}

/// Among the Parts of the first document, as its pages are among theirs.
void Tags::place(const JoinedFile& joined, const Handle& part) {
  std::vector<Handle> kids;
  bool is_placed = false;
  for (const Handle& kid : kids_of(document_)) {
    const std::size_t page = place_of(pages_, first_page(kid));
    if (!is_placed && page < pages_.size() && page >= joined.before_page) {
      kids.push_back(part);
      is_placed = true;
    }
    kids.push_back(kid);
  }
  if (!is_placed) kids.push_back(part);
  set_kids(document_, kids);
}

void Tags::adopt_classes(Handle copied_root) {
  Handle classes = copied_root.getKey("/ClassMap");
  if (!classes.isDictionary()) return;
  if (!root_.hasKey("/ClassMap")) root_.replaceKey("/ClassMap", Handle::newDictionary());
  for (const std::string& name : classes.getKeys()) {
    Handle own = root_.getKey("/ClassMap");
    if (!own.hasKey(name)) own.replaceKey(name, classes.getKey(name));
  }
}

void Tags::adopt_parents(Handle copied_root, const JoinedFile& joined) {
  const long long shift = next_key_;
  if (copied_root.getKey("/ParentTree").isDictionary()) {
    QPDFNumberTreeObjectHelper parents(copied_root.getKey("/ParentTree"), whole_);
    for (const auto& [key, elements] : parents) {
      if (key < 0) continue;
      numbers_.appendItem(Handle::newInteger(key + shift));
      numbers_.appendItem(elements);
      next_key_ = key + shift + 1;
    }
  }
  for (const Handle& page : joined.copies) {
    for_each_key_holder(page, [shift](const Handle& holder) { shift_keys(holder, shift); });
  }
}

void Tags::adopt(Handle copied_root, JoinedFile& joined, const Handle& part) {
  std::vector<Handle> kids = kids_of(copied_root);
  for (Handle& kid : kids) {
    if (kid.isDictionary()) kid.replaceKey("/P", part);
  }
  Handle roles = copied_root.getKey("/RoleMap");
  for_each_element(kids, [&roles](const Handle& element) {
    resolve_role(element, roles);
    drop_fields(element);
  });
  set_kids(part, kids);
  adopt_classes(copied_root);
  adopt_parents(copied_root, joined);
}

void Tags::tag_page(Handle page, const std::string& title, const Handle& part) {
  const bool is_text = has_text(page);
  Handle element = new_element(is_text ? "/P" : "/Figure", part);
  if (!is_text) element.replaceKey("/Alt", Handle::newUnicodeString(title));
  element.replaceKey("/Pg", page);
  set_kids(element, {Handle::newInteger(0)});
  QPDFPageObjectHelper helper(page);
  const std::string begin = is_text ? "/P <</MCID 0>> BDC\n" : "/Figure <</MCID 0>> BDC\n";
  helper.addPageContents(whole_.newStream(begin), true);
  helper.addPageContents(whole_.newStream("\nEMC\n"), false);
  page.replaceKey("/StructParents", Handle::newInteger(next_key_));
  page.replaceKey("/Tabs", Handle::newName("/S"));
  numbers_.appendItem(Handle::newInteger(next_key_++));
  numbers_.appendItem(Handle::newArray({element}));
  std::vector<Handle> kids = kids_of(part);
  kids.push_back(element);
  set_kids(part, kids);
}

void Tags::add(JoinedFile& joined) {
  if (!document_.isDictionary() || !numbers_.isArray()) return;
  Handle part = new_element("/Part", document_);
  part.replaceKey("/T", Handle::newUnicodeString(joined.title));
  Handle language = joined.file.getRoot().getKey("/Lang");
  if (language.isString()) {
    part.replaceKey("/Lang", Handle::newUnicodeString(language.getUTF8Value()));
  }
  Handle own = joined.file.getRoot().getKey("/StructTreeRoot");
  if (own.isDictionary() && own.isIndirect()) {
    adopt(whole_.copyForeignObject(own), joined, part);
  } else {
    for (const Handle& page : joined.copies) {
      for_each_key_holder(page, forget_keys);
      tag_page(page, joined.title, part);
    }
  }
  place(joined, part);
  root_.replaceKey("/ParentTreeNextKey", Handle::newInteger(next_key_));
}

}  // namespace cvpress::joining
