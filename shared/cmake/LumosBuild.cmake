# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every target of Lumos is compiled with, carried by one INTERFACE target.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

option(LUMOS_WERROR "Treat warnings as errors" OFF)
set(LUMOS_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize= takes them: address,undefined or thread")

add_library(lumos-flags INTERFACE)
target_compile_definitions(lumos-flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(lumos-flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wsuggest-override -Wzero-as-null-pointer-constant
    $<$<BOOL:${LUMOS_WERROR}>:-Werror>
    # GCC 14 (Debian 13) takes the payload of an empty std::optional for used.
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_GREATER_EQUAL:$<CXX_COMPILER_VERSION>,13>>:-Wno-error=maybe-uninitialized>)
if(LUMOS_SANITIZE)
    target_compile_options(lumos-flags INTERFACE
        -fsanitize=${LUMOS_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(lumos-flags INTERFACE -fsanitize=${LUMOS_SANITIZE})
endif()
# What every test has in its environment beside its own.
set(LUMOS_TEST_ENVIRONMENT "")
if(LUMOS_SANITIZE STREQUAL "thread")
    set(LUMOS_TEST_ENVIRONMENT
        "TSAN_OPTIONS=halt_on_error=1:suppressions=${PROJECT_SOURCE_DIR}/tests/tsan.supp")
elseif(LUMOS_SANITIZE MATCHES "address")
    set(LUMOS_TEST_ENVIRONMENT
        "LSAN_OPTIONS=print_suppressions=0:suppressions=${PROJECT_SOURCE_DIR}/tests/lsan.supp")
endif()
if(LUMOS_SANITIZE)
    list(APPEND LUMOS_TEST_ENVIRONMENT "LUMOS_SANITIZE=${LUMOS_SANITIZE}")
endif()

# lumos_add_library(NAME SOURCES files... LINK targets...): a static library of one room.
function(lumos_add_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK")
    add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC
        ${PROJECT_SOURCE_DIR}/shared ${PROJECT_SOURCE_DIR}/daemon)
    target_link_libraries(${name} PUBLIC ${arg_LINK} PRIVATE lumos-flags)
endfunction()

add_library(lumos-test-flags INTERFACE)
target_compile_options(lumos-test-flags INTERFACE -Wno-conversion)

# lumos_add_test(tst_x SOURCES files... LINK targets...): one QtTest program, run by ctest.
function(lumos_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK")
    if(NOT arg_SOURCES)
        set(arg_SOURCES ${name}.cpp)
    endif()
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PRIVATE ${arg_LINK} Qt6::Test lumos-flags)
    if(Qt6_VERSION VERSION_GREATER_EQUAL 6.8) # its QTRY_* macros narrow a duration to int
        target_link_libraries(${name} PRIVATE lumos-test-flags)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 120 ENVIRONMENT "QT_NO_GLIB=1;QT_QPA_PLATFORM=offscreen")
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT ${LUMOS_TEST_ENVIRONMENT})
endfunction()
