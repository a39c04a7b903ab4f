#include "pdf/encrypt.h"

#include <array>
#include <random>

#include <fmt/format.h>

#include "base/plugin.h"
#include "pdf/plugin/secure_plugin.h"

namespace cvpress::pdf {
namespace {

std::string unknown_password() {
  std::random_device random;
  std::string password;
  for (int i = 0; i < 4; ++i) password += fmt::format("{:08x}", random());
  return password;
}

void keep_bytes(void* context, const char* bytes, std::size_t length) {
  static_cast<std::string*>(context)->assign(bytes, length);
}

/// "" or why it failed.
std::string encrypt_into(std::string& bytes, const std::string& pdf, const Protection& protection) {
  std::string problem;
  const auto encrypt = reinterpret_cast<CvpressSecureEncrypt>(
      plugin_function("secure", CVPRESS_SECURE_SYMBOL, problem));
  if (encrypt == nullptr) return problem;
  const std::string owner =
      protection.owner_password.empty() ? unknown_password() : protection.owner_password;
  const Permissions& may = protection.permissions;
  const CvpressSecureRequest request{
      pdf.data(),
      pdf.size(),
      protection.user_password.c_str(),
      owner.c_str(),
      {may.print, may.copy, may.annotate, may.fill_forms, may.assemble, may.modify},
      keep_bytes,
      &bytes};
  std::array<char, 256> message{};
  return encrypt(&request, message.data(), message.size()) == 0 ? "" : message.data();
}

}  // namespace

Result<std::string> encrypted(const std::string& pdf, const Protection& protection,
                              Diagnostics& diagnostics) {
  std::string bytes;
  const std::string problem = encrypt_into(bytes, pdf, protection);
  if (problem.empty()) return bytes;
  diagnostics.error({}, fmt::format("the PDF could not be encrypted: {}", problem)).fault =
      Fault::kSystem;
  return failed();
}

}  // namespace cvpress::pdf
