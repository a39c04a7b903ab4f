#include "batch/expand.h"

#include <utility>

#include <fmt/format.h>

#include "batch/compose_request.h"
#include "batch/row_choices.h"

namespace cvpress::batch {
namespace {

tl::expected<std::string, RowError> name_of(const NameTemplate& name,
                                            const DocumentRequest& request) {
  auto path = filled_name(name, request.variables);
  if (path) return std::move(*path);
  return tl::unexpected(name_error(name, request, std::move(path.error())));
}

/// A part's own place in the plan, where all documents have it; else that of what says it.
SourceSpan place_of_part(const Plan& plan, const DocumentOption& option, const PacketPart& part) {
  for (const PacketPart& known : plan.packet) {
    if (known.kind == part.kind && known.pattern == part.pattern) return known.where;
  }
  return option.where;
}

tl::expected<std::vector<PacketPart>, RowError> packet_of(const Plan& plan,
                                                          const DocumentRequest& request) {
  const DocumentOption* option = request.option("packet");
  if (option == nullptr) return {};
  const auto wrong = [&](std::string message) {
    const SourceSpan where = option->where.known() ? option->where : request.row_where;
    return tl::unexpected(
        RowError{request.row, request.row_at, where, std::move(message), {}, false});
  };
  auto parts = read_packet_parts(option->values, option->where);
  if (!parts) return wrong(std::move(parts.error()));
  if (has_part(*parts, PacketPart::Kind::kLetter) && !plan.letter) {
    return wrong("the packet has a letter, and the plan has none");
  }
  for (PacketPart& part : *parts) part.where = place_of_part(plan, *option, part);
  return std::move(*parts);
}

}  // namespace

const DocumentOption* DocumentRequest::option(std::string_view name) const {
  for (const DocumentOption& option : options) {
    if (option.info->name == name) return &option;
  }
  return nullptr;
}

std::string label_of(const DocumentRequest& request) {
  std::string more;
  if (!request.variant.empty()) more += "variant " + request.variant;
  const bool has_language = request.option("lang") != nullptr;
  if (has_language) more += (more.empty() ? "" : ", ") + request.language;
  return more.empty() ? fmt::format("row {}", request.row)
                      : fmt::format("row {} ({})", request.row, more);
}

RowError name_error(const NameTemplate& name, const DocumentRequest& request, NameFault fault) {
  RowError error{request.row, request.row_at, name.where, std::move(fault.message),
                 std::move(fault.hint)};
  error.is_of_document = true;
  error.tells_row = true;
  error.cell_where = request.row_where;
  return error;
}

tl::expected<DocumentNames, RowError> names_of(const Plan& plan, const DocumentRequest& request) {
  auto document = name_of(plan.output, request);
  if (!document) return tl::unexpected(std::move(document.error()));
  auto packet = packet_of(plan, request);
  if (!packet) return tl::unexpected(std::move(packet.error()));
  DocumentNames names{std::move(*document), std::nullopt, std::move(*packet)};
  if (!plan.letter || !plan.letter->output) return names;
  auto letter = name_of(*plan.letter->output, request);
  if (!letter) return tl::unexpected(std::move(letter.error()));
  names.letter = std::move(*letter);
  return names;
}

DocumentStream::DocumentStream(const Plan& plan, std::unique_ptr<RowStream> rows, KnownFacts facts,
                               std::uint64_t most)
    : plan_(plan), rows_(std::move(rows)), facts_(std::move(facts)), most_(most) {}

/// False after the last row.
bool DocumentStream::begin_row() {
  auto row = rows_->next();
  if (!row) return false;
  next_of_row_ = 0;
  current_.reset();
  if (!*row) {
    errors_.push_back(std::move(row->error()));
  } else {
    current_ = choices_of(plan_, std::move(**row), facts_, errors_);
  }
  return true;
}

std::optional<RequestOrError> DocumentStream::next() {
  while (!is_done_) {
    if (!errors_.empty()) {
      RowError error = std::move(errors_.front());
      errors_.pop_front();
      is_done_ = error.ends_all;
      return tl::unexpected(std::move(error));
    }
    if (current_ && next_of_row_ < current_->documents) {
      if (documents_ == most_) {
        errors_.push_back({current_->row->number,
                           current_->row->at,
                           {},
                           fmt::format("these are more than {} documents", most_),
                           {},
                           true});
        continue;
      }
      RequestOrError request = compose_request(plan_, facts_, *current_, next_of_row_++);
      if (request) request->number = documents_;
      ++documents_;
      return request;
    }
    is_done_ = !begin_row();
  }
  return std::nullopt;
}

}  // namespace cvpress::batch
