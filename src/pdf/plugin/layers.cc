// Layers of the files that are joined: which there are, and which of them are off.
#include "pdf/plugin/layers.h"

#include <set>
#include <vector>

#include <qpdf/QPDFObjectHandle.hh>

namespace cvpress::joining {
namespace {

using Handle = QPDFObjectHandle;

std::vector<Handle> items_of(Handle list) {
  return list.isArray() ? list.getArrayAsVector() : std::vector<Handle>();
}

/// Those of a list that are in the file as objects of their own, as layers are.
std::set<QPDFObjGen> names_of(const Handle& list) {
  std::set<QPDFObjGen> names;
  for (const Handle& one : items_of(list)) names.insert(one.getObjGen());
  return names;
}

/// A list in a dictionary, which is made where it is not there.
Handle list_in(Handle dictionary, const std::string& key) {
  if (!dictionary.getKey(key).isArray()) dictionary.replaceKey(key, Handle::newArray());
  return dictionary.getKey(key);
}

/// The whole's own layers. PDF/A wants a name, and all of them in their order.
Handle layers_of(QPDF& whole) {
  Handle root = whole.getRoot();
  if (!root.getKey("/OCProperties").isDictionary()) {
    root.replaceKey("/OCProperties", Handle::parse("<< /OCGs [] /D << /Name () /Order [] >> >>"));
  }
  return root.getKey("/OCProperties");
}

}  // namespace

void add_layers(QPDF& whole, QPDF& file) {
  Handle own = file.getRoot().getKey("/OCProperties");
  if (!own.isDictionary()) return;
  Handle usual = own.getKey("/D");
  if (!usual.isDictionary()) usual = Handle::newDictionary();
  const bool are_off = usual.getKey("/BaseState").isNameAndEquals("/OFF");
  const std::set<QPDFObjGen> shown = names_of(usual.getKey("/ON"));
  const std::set<QPDFObjGen> hidden = names_of(usual.getKey("/OFF"));
  for (Handle layer : items_of(own.getKey("/OCGs"))) {
    if (!layer.isIndirect() || !layer.isDictionary()) continue;
    // Those of the pages that were copied are the same objects.
    const Handle copy = whole.copyForeignObject(layer);
    Handle layers = layers_of(whole);
    Handle state = layers.getKey("/D");
    list_in(layers, "/OCGs").appendItem(copy);
    list_in(state, "/Order").appendItem(copy);
    const QPDFObjGen name = layer.getObjGen();
    const bool is_off = hidden.count(name) > 0 || (are_off && shown.count(name) == 0);
    if (is_off) list_in(state, "/OFF").appendItem(copy);
  }
}

}  // namespace cvpress::joining
