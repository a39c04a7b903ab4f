#include "pdf/decrypt.h"

#include <array>
#include <chrono>
#include <utility>

#include "base/plugin.h"
#include "image/bounded_child.h"
#include "pdf/plugin/secure_plugin.h"

namespace cvpress::pdf {
namespace {

using image::ChildOutcome;
using image::ChildWrite;

/// What the child says before the bytes or the reason: one character of these.
constexpr std::string_view kOutcomes = "=!?";  // as CvpressOpenOutcome counts

image::ChildBounds opening_bounds() {
  image::ChildBounds bounds;
  bounds.cpu_time = std::chrono::milliseconds(1500);
  bounds.memory_bytes = std::size_t{224} << 20;
  bounds.output_bytes = kLargestEncrypted + (std::size_t{1} << 20);
  return bounds;
}

void write_opened(void* context, const char* bytes, std::size_t length) {
  const ChildWrite& write = *static_cast<const ChildWrite*>(context);
  write(kOutcomes.substr(CVPRESS_OPEN_DONE, 1));
  write({bytes, length});
}

ChildOutcome open_in_child(CvpressOpenEncrypted open, std::string_view pdf,
                           const std::string& password) {
  return image::run_bounded(
      [&](const ChildWrite& write) {
        const CvpressOpenRequest request{pdf.data(), pdf.size(), password.c_str(), write_opened,
                                         const_cast<ChildWrite*>(&write)};
        std::array<char, 256> message{};
        const int outcome = open(&request, message.data(), message.size());
        if (outcome == CVPRESS_OPEN_DONE) return;
        write(kOutcomes.substr(static_cast<std::size_t>(outcome), 1));
        write(message.data());
      },
      opening_bounds());
}

}  // namespace

Opened decrypted(std::string_view pdf, const std::string& password) {
  if (pdf.size() > kLargestEncrypted) return {Opening::kFailed, {}, "it has more than 64 MB"};
  std::string problem;
  const auto open = reinterpret_cast<CvpressOpenEncrypted>(
      plugin_function("secure", CVPRESS_OPEN_SYMBOL, problem));
  if (open == nullptr) return {Opening::kFailed, {}, std::move(problem)};
  ChildOutcome outcome = open_in_child(open, pdf, password);
  if (!outcome.problem.empty()) return {Opening::kFailed, {}, std::move(outcome.problem)};
  std::string& output = outcome.output;
  if (output.empty()) return {Opening::kFailed, {}, "it is damaged"};
  const char said = output.front();
  output.erase(0, 1);
  if (said == kOutcomes[CVPRESS_OPEN_DONE]) return {Opening::kDone, std::move(output), {}};
  if (said == kOutcomes[CVPRESS_OPEN_LOCKED]) return {Opening::kLocked, {}, {}};
  return {Opening::kFailed, {}, std::move(output)};
}

}  // namespace cvpress::pdf
