#include "cli/packet.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "cli/face_uses.h"
#include "cli/join_annexes.h"
#include "cli/keep_private.h"
#include "cli/print_pages.h"
#include "cli/read_back.h"
#include "cli/source_inside.h"
#include "compose/dump.h"
#include "locale/words.h"
#include "paginate/paginate.h"
#include "paint/bind.h"
#include "paint/paint.h"

namespace cvpress::cli {
namespace {

/// A letter's line in the outline is its title or subject, else, as a CV's, what its language calls
/// one.
std::string outline_title(const PacketDocument& document) {
  if (document.resume.letter) return compose::title_field(document.resume);
  return std::string(locale::word("resume", document.resume.language));
}

void add_pictures(const PictureLog& from, PictureLog& to) {
  for (const LoggedPicture& one : from.all()) to.add(one.ref, one.picture);
}

/// What must not be in the PDF: but for what a document says of its own right.
std::vector<privacy::HiddenText> hidden_of(const std::vector<PacketDocument>& documents) {
  std::vector<privacy::HiddenText> hidden;
  for (const PacketDocument& one : documents) {
    for (const privacy::HiddenText& text : one.press.hidden) {
      const auto says = [&](const PacketDocument& other) {
        return other.press.said.contains(text.text);
      };
      const auto same = [&](const privacy::HiddenText& other) {
        return other.name == text.name && other.text == text.text;
      };
      const bool is_said = std::any_of(documents.begin(), documents.end(), says);
      const bool is_known = std::any_of(hidden.begin(), hidden.end(), same);
      if (!is_said && !is_known) hidden.push_back(text);
    }
  }
  return hidden;
}

class PacketPrinter {
 public:
  PacketPrinter(Packet packet, const Materials& materials, Rendered& rendered)
      : packet_(std::move(packet)), materials_(materials), rendered_(rendered) {}

  Result<std::string> print() {
    const Emit emit = command().emit;
    if (emit == Emit::kTree) return tree();
    names_ = documents().front().document.names;
    for (const PacketAnnex& one : packet_.annexes) {
      press().stays_accessible = press().stays_accessible && one.annex->is_accessible;
      press().stays_archival = press().stays_archival && one.annex->is_archival;
    }
    bind();
    if (command().explain) tell_system_faces(face_uses(list_), diagnostics());
    if (emit == Emit::kPages) return paint::dump(list_);
    rendered_.pages = list_.pages.size();
    auto pdf = print_pdf();
    if (!pdf || command().format != Format::kPng) return pdf;
    using exporting::PdfOrigin;
    const PdfOrigin origin = packet_.annexes.empty() ? PdfOrigin::kOwn : PdfOrigin::kOthers;
    return print_pictures(press(), *pdf, origin, rendered_);
  }

 private:
  std::vector<PacketDocument>& documents() { return packet_.documents; }
  Press& press() { return documents().front().press; }
  const RenderCommand& command() { return press().command; }
  Diagnostics& diagnostics() { return press().diagnostics; }

  std::string tree() {
    std::string text;
    for (const PacketDocument& one : documents()) text += compose::dump(one.document);
    return text;
  }

  /// Makes the list of all pages; the documents' own trees are let go.
  void bind() {
    std::vector<paginate::BoundPart> parts;
    for (std::size_t i = 0; i <= documents().size(); ++i) {
      parts.push_back({nullptr, pages_before(i)});
      if (i < documents().size()) parts.push_back({&documents()[i].document, 0});
    }
    const auto pages = paginate::paginate_bound(parts, diagnostics(), materials_.measured_before());
    std::vector<paint::BoundList> lists;
    for (std::size_t i = 0; i < documents().size(); ++i) {
      PacketDocument& one = documents()[i];
      first_pages_.push_back(first_pages_.back() + pages[i].size());
      const std::string& language = one.document.names.language;
      lists.push_back({paint::paint(pages[i]), outline_title(one),
                       language == names_.language ? std::string() : language});
      std::move(one.document.promises.begin(), one.document.promises.end(),
                std::back_inserter(promises_));
      one.document = {};
    }
    list_ = paint::bound(std::move(lists));
    add_pictures(materials_.pictures(), packet_.pictures);
  }

  /// Of the annexes right before a document.
  int pages_before(std::size_t document) const {
    std::size_t pages = 0;
    for (const PacketAnnex& one : packet_.annexes) {
      if (one.before_document == document) pages += one.annex->pages;
    }
    return static_cast<int>(pages);
  }

  Result<std::vector<pdf::Attachment>> sources() {
    std::vector<PrintedSource> sources;
    for (const PacketDocument& one : documents()) {
      sources.push_back(
          {one.press, one.resume, one.layout, packet_.pictures, list_, materials_.items_before()});
    }
    return source_inside(sources);
  }

  /// Of a CV and its letter the CV says more of the person.
  const model::Resume& resume() {
    for (const PacketDocument& one : documents()) {
      if (!one.resume.letter) return one.resume;
    }
    return documents().front().resume;
  }

  Result<std::string> print_pdf() {
    auto attachments = sources();
    if (!attachments) return failed();
    std::optional<ReadBack> read_back;
    if (command().self_check) {
      read_back.emplace(audit::Printed{resume(), promises_, list_, names_});
    }
    auto bytes =
        write_pdf(press(), names_, list_, std::move(*attachments), materials_.written_before());
    if (bytes && read_back) read_back->check(*bytes, diagnostics(), materials_.fonts_before());
    const std::vector<privacy::HiddenText> hidden = hidden_of(documents());
    if (bytes) prove_private(*bytes, hidden, diagnostics());
    if (bytes && !packet_.annexes.empty()) bytes = join(*bytes, hidden);
    return protected_pdf(press(), std::move(bytes));
  }

  /// With the annexes.
  Result<std::string> join(const std::string& pdf, const std::vector<privacy::HiddenText>& hidden) {
    std::vector<JoinedAnnex> annexes;
    for (const PacketAnnex& one : packet_.annexes) {
      annexes.push_back({one.annex, first_pages_[one.before_document]});
      rendered_.pages += one.annex->pages;
    }
    return join_annexes(pdf, annexes, {hidden, command().self_check}, diagnostics());
  }

  Packet packet_;
  const Materials& materials_;
  Rendered& rendered_;
  compose::DocumentNames names_;
  paint::DisplayList list_;
  std::vector<compose::Promise> promises_;
  std::vector<std::size_t> first_pages_ = {0};  // of each document, of ours; and their number
};

}  // namespace

Result<std::string> print_packet(Packet packet, const Materials& materials, Rendered& rendered) {
  return PacketPrinter(std::move(packet), materials, rendered).print();
}

PacketDocument compose_for_packet(Press& press, const model::Resume& resume,
                                  const style::LayoutSpec& layout, Materials& materials,
                                  PictureLog& pictures) {
  add_pictures(materials.pictures(), pictures);
  return {press, resume, layout, materials.compose(press, resume, layout)};
}

void append_new(const Diagnostics& others, Diagnostics& diagnostics) {
  for (const Diagnostic& item : others.all()) {
    const auto same = [&item](const Diagnostic& other) {
      return other.severity == item.severity && other.where == item.where &&
             other.message == item.message;
    };
    const auto& all = diagnostics.all();
    if (std::none_of(all.begin(), all.end(), same)) diagnostics.record(item);
  }
}

}  // namespace cvpress::cli
