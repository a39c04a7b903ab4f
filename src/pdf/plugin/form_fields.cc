// Fields of forms that programs filled in without drawing what they say.
#include "pdf/plugin/form_fields.h"

#include <algorithm>
#include <functional>
#include <string>

#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFAnnotationObjectHelper.hh>
#include <qpdf/QPDFFormFieldObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace cvpress::joining {
namespace {

constexpr int kHidden = 2;              // flag of an annotation
constexpr int kSeveralLines = 1 << 12;  // flag of a text field

using Visit = std::function<void(QPDFAnnotationObjectHelper& seen, QPDFFormFieldObjectHelper&)>;

/// The fields that are seen on paper.
void for_each_shown(QPDF& file, const Visit& visit) {
  QPDFAcroFormDocumentHelper form(file);
  if (!form.hasAcroForm()) return;
  for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(file).getAllPages()) {
    for (QPDFAnnotationObjectHelper& widget : form.getWidgetAnnotationsForPage(page)) {
      if ((widget.getFlags() & kHidden) != 0) continue;
      QPDFFormFieldObjectHelper field = form.getFieldForAnnotation(widget);
      visit(widget, field);
    }
  }
}

bool is_drawn(QPDFAnnotationObjectHelper& widget) {
  return widget.getAppearanceDictionary().isDictionary();
}

bool is_text(QPDFFormFieldObjectHelper& field) {
  return field.getFieldType() == "/Tx" || field.getFieldType() == "/Ch";
}

bool is_filled(QPDFFormFieldObjectHelper& field) {
  QPDFObjectHandle value = field.getValue();
  if (is_text(field)) {
    return value.isArray() || (value.isString() && !value.getUTF8Value().empty());
  }
  return field.getFieldType() == "/Btn" && value.isName() && value.getName() != "/Off";
}

/// libqpdf draws one line, of letters that every font of forms has.
bool can_be_drawn(QPDFFormFieldObjectHelper& field) {
  if (!is_text(field) || !field.getValue().isString()) return false;
  if (field.getFieldType() == "/Tx" && (field.getFlags() & kSeveralLines) != 0) return false;
  const std::string text = field.getValueAsString();
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

/// What libqpdf draws is made while a file is written, and lost where the object is copied into
/// another file.
void keep_drawn(QPDFAnnotationObjectHelper& widget) {
  QPDFObjectHandle drawn = widget.getAppearanceStream("/N");
  if (!drawn.isStream()) return;
  const auto bytes = drawn.getStreamData(qpdf_dl_generalized);
  drawn.replaceStreamData(bytes, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

}  // namespace

void give_appearances(QPDF& file) {
  QPDFAcroFormDocumentHelper form(file);
  const bool are_wanted = form.getNeedAppearances();
  form.generateAppearancesIfNeeded();
  for_each_shown(file, [&](QPDFAnnotationObjectHelper& widget, QPDFFormFieldObjectHelper& field) {
    const bool is_new = !is_drawn(widget) && is_filled(field) && can_be_drawn(field);
    if (is_new) field.generateAppearance(widget);
    if (is_new || (are_wanted && is_text(field))) keep_drawn(widget);
  });
}

bool loses_fields(QPDF& file) {
  give_appearances(file);
  bool is_lost = false;
  for_each_shown(file, [&](QPDFAnnotationObjectHelper& widget, QPDFFormFieldObjectHelper& field) {
    is_lost = is_lost || (!is_drawn(widget) && is_filled(field));
  });
  return is_lost;
}

}  // namespace cvpress::joining
