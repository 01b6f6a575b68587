# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later

# lumos_add_module(NAME [QTHTTP] sources...): a C++ module, built as libNAME.so. QTHTTP is for
# modules that register routes on a QHttpServer (lumos::QtHttpModule). `cmake --install` puts it
# where `module = NAME` finds it under the prefixes /usr/local and, given by -D, elsewhere.
function(lumos_add_module name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "QTHTTP" "" "")
    if(NOT arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "lumos_add_module(${name}): name its source files")
    endif()
    add_library(${name} MODULE ${arg_UNPARSED_ARGUMENTS})
    set_target_properties(${name} PROPERTIES
        AUTOMOC ON CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
    target_compile_features(${name} PRIVATE cxx_std_20)
    target_link_libraries(${name} PRIVATE Lumos::Module)
    if(arg_QTHTTP)
        find_package(Qt6 6.4 REQUIRED COMPONENTS HttpServer)
        target_link_libraries(${name} PRIVATE Qt6::HttpServer)
    endif()
    set(LUMOS_MODULE_INSTALL_DIR lib/lumos/modules CACHE STRING
        "Where modules are installed, below the prefix")
    install(TARGETS ${name} LIBRARY DESTINATION ${LUMOS_MODULE_INSTALL_DIR} COMPONENT ${name})
endfunction()
