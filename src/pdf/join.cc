#include "pdf/join.h"

#include <array>
#include <charconv>
#include <chrono>
#include <functional>
#include <utility>

#include "base/plugin.h"
#include "base/utf8.h"
#include "image/bounded_child.h"
#include "pdf/plugin/join_plugin.h"

namespace cvpress::pdf {
namespace {

using image::ChildWrite;

/// What the child says before its result, or before the reason.
constexpr std::string_view kDone = "=";
constexpr std::string_view kRefused = "!";

image::ChildBounds joining_bounds() {
  image::ChildBounds bounds;
  // They are the user's own, and a scanned certificate may be large.
  bounds.cpu_time = std::chrono::seconds(10);
  bounds.wall_seconds = 60;
  bounds.memory_bytes = std::size_t{256} << 20;
  bounds.output_bytes = kLargestJoined + (std::size_t{8} << 20);
  return bounds;
}

/// Of an examined file, before its pages.
constexpr std::size_t kSigns = 6;

using Message = std::array<char, 256>;

/// What the child hands back. `work` gives 0, or 1 with the reason in its message.
tl::expected<std::string, std::string> from_child(
    const std::function<int(const ChildWrite& write, Message& message)>& work) {
  const auto run = [&work](const ChildWrite& write) {
    Message message{};
    if (work(write, message) == 0) return;
    write(kRefused);
    write(message.data());
  };
  image::ChildOutcome outcome = image::run_apart(run, joining_bounds());
  if (!outcome.problem.empty()) return tl::unexpected(std::move(outcome.problem));
  if (outcome.output.empty()) return tl::unexpected(std::string("it is damaged"));
  const bool is_done = outcome.output.starts_with(kDone);
  outcome.output.erase(0, 1);
  if (!is_done) return tl::unexpected(repaired_utf8(outcome.output));
  return std::move(outcome.output);
}

void write_examined(void* context, const CvpressExamined* examined) {
  const ChildWrite& write = *static_cast<const ChildWrite*>(context);
  const auto sign = [](int is_so) { return is_so != 0 ? "y" : "n"; };
  write(kDone);
  write(sign(examined->is_damaged));
  write(sign(examined->is_tagged));
  write(sign(examined->is_accessible));
  write(sign(examined->is_archival));
  write(sign(examined->has_files));
  write(sign(examined->loses_fields));
  write(std::to_string(examined->pages));
  write(" ");
  write(examined->title);
}

/// What write_examined wrote.
Examined read_examined(std::string_view text) {
  Examined examined;
  const auto is_so = [&text](std::size_t i) { return text.size() > i && text[i] == 'y'; };
  examined.is_damaged = is_so(0);
  examined.is_tagged = is_so(1);
  examined.is_accessible = is_so(2);
  examined.is_archival = is_so(3);
  examined.has_files = is_so(4);
  examined.loses_fields = is_so(5);
  const std::size_t space = std::min(text.find(' '), text.size());
  std::from_chars(text.data() + std::min(kSigns, space), text.data() + space, examined.pages);
  examined.title = repaired_utf8(text.substr(std::min(space + 1, text.size())));
  return examined;
}

void write_joined(void* context, const char* bytes, std::size_t length) {
  const ChildWrite& write = *static_cast<const ChildWrite*>(context);
  write(kDone);
  write({bytes, length});
}

}  // namespace

tl::expected<Examined, std::string> examined(std::string_view pdf) {
  std::string problem;
  const auto examine =
      reinterpret_cast<CvpressExamine>(plugin_function("secure", CVPRESS_EXAMINE_SYMBOL, problem));
  if (examine == nullptr) return tl::unexpected(std::move(problem));
  const auto text = from_child([&](const ChildWrite& write, Message& message) {
    const CvpressExamineRequest request{pdf.data(), pdf.size(), write_examined,
                                        const_cast<ChildWrite*>(&write)};
    return examine(&request, message.data(), message.size());
  });
  if (!text) return tl::unexpected(text.error());
  Examined found = read_examined(*text);
  if (found.pages == 0) return tl::unexpected(std::string("it has no pages"));
  return found;
}

tl::expected<std::string, std::string> joined(std::string_view pdf,
                                              const std::vector<JoinedFile>& files) {
  std::string problem;
  const auto join =
      reinterpret_cast<CvpressJoin>(plugin_function("secure", CVPRESS_JOIN_SYMBOL, problem));
  if (join == nullptr) return tl::unexpected(std::move(problem));
  std::vector<CvpressJoinedFile> wanted;
  for (const JoinedFile& file : files) {
    wanted.push_back({file.bytes.data(), file.bytes.size(), file.before_page, file.title.c_str()});
  }
  return from_child([&](const ChildWrite& write, Message& message) {
    const CvpressJoinRequest request{pdf.data(),    pdf.size(),   wanted.data(),
                                     wanted.size(), write_joined, const_cast<ChildWrite*>(&write)};
    return join(&request, message.data(), message.size());
  });
}

}  // namespace cvpress::pdf
