#include "cli/print_pages.h"

#include <optional>
#include <utility>
#include <vector>

#include "cli/face_uses.h"
#include "cli/keep_private.h"
#include "cli/read_back.h"
#include "cli/source_inside.h"
#include "compose/dump.h"
#include "export/export.h"
#include "export/pictures.h"

namespace cvpress::cli {
namespace {

/// The pages, and what is known of them.
struct Pages {
  const compose::DocumentNames& names;
  const std::vector<compose::Promise>& promises;
  const paint::DisplayList& list;
};

exporting::TextKind text_kind(Format format) {
  if (format == Format::kHtml) return exporting::TextKind::kHtml;
  return format == Format::kMarkdown ? exporting::TextKind::kMarkdown : exporting::TextKind::kPlain;
}

/// The services that icons tell on paper.
std::vector<exporting::NamedLink> named_links(const model::Resume& resume) {
  std::vector<exporting::NamedLink> links;
  for (const model::Contact& contact : resume.person.contacts) {
    if (!contact.url.empty() && !contact.label.empty())
      links.push_back({contact.url, contact.label});
  }
  return links;
}

Result<std::string> print_pdf(const Printing& printing, const Pages& pages) {
  Press& press = printing.press;
  auto attachments =
      source_inside({{press, printing.resume, printing.layout, printing.materials.pictures(),
                      pages.list, printing.materials.items_before()}});
  if (!attachments) return failed();
  std::optional<ReadBack> read_back;
  if (press.command.self_check) {
    read_back.emplace(audit::Printed{printing.resume, pages.promises, pages.list, pages.names});
  }
  auto bytes = write_pdf(press, pages.names, pages.list, std::move(*attachments),
                         printing.materials.written_before());
  if (bytes && read_back)
    read_back->check(*bytes, press.diagnostics, printing.materials.fonts_before());
  if (bytes) prove_private(*bytes, press.hidden, press.diagnostics);
  return protected_pdf(press, std::move(bytes));
}

}  // namespace

Result<std::string> print_pictures(const Press& press, const std::string& pdf,
                                   exporting::PdfOrigin origin, Rendered& rendered) {
  auto pages = exporting::pictures_of(pdf, press.command.dpi, origin, press.diagnostics);
  if (!pages) return failed();
  std::string first = std::move(pages->front());
  pages->erase(pages->begin());
  rendered.more = std::move(*pages);
  return first;
}

Result<std::string> print_document(const Printing& printing, compose::Document document,
                                   Rendered& rendered) {
  const Press& press = printing.press;
  const Emit emit = press.command.emit;
  if (emit == Emit::kTree) return compose::dump(document);
  const compose::DocumentNames names = document.names;
  const std::vector<compose::Promise> promises = std::move(document.promises);
  const paint::DisplayList list =
      paint_pages(std::move(document), press.diagnostics, printing.materials.measured_before());
  if (press.command.explain) tell_system_faces(face_uses(list), press.diagnostics);
  if (emit == Emit::kPages) return paint::dump(list);
  const Format format = press.command.format;
  if (format != Format::kPdf && format != Format::kPng) {
    std::string text = exporting::export_text(
        list, text_kind(format),
        {names.title, names.author, names.language, named_links(printing.resume)});
    prove_private_text(text, press.hidden, press.diagnostics);
    return text;
  }
  rendered.pages = list.pages.size();
  auto pdf = print_pdf(printing, {names, promises, list});
  if (!pdf || format != Format::kPng) return pdf;
  return print_pictures(press, *pdf, exporting::PdfOrigin::kOwn, rendered);
}

}  // namespace cvpress::cli
