# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The X server's pixels and keys without a process for each, for what is timed."""

from ctypes import CDLL, POINTER, Structure, c_char_p, c_int, c_ulong, c_void_p, string_at

Z_PIXMAP = 2
ALL_PLANES = c_ulong(~0)


class Image(Structure):
    """The head of Xlib's XImage."""
    _fields_ = [("width", c_int), ("height", c_int), ("xoffset", c_int), ("format", c_int),
                ("data", c_void_p), ("byte_order", c_int), ("bitmap_unit", c_int),
                ("bitmap_bit_order", c_int), ("bitmap_pad", c_int), ("depth", c_int),
                ("bytes_per_line", c_int)]


class Screen:
    """One connection to the display of the environment."""

    def __init__(self):
        self._x = CDLL("libX11.so.6")
        self._test = CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = c_void_p
        self._x.XOpenDisplay.argtypes = [c_char_p]
        self._x.XDefaultRootWindow.restype = c_ulong
        self._x.XStringToKeysym.restype = c_ulong
        self._x.XGetImage.restype = POINTER(Image)
        self._display = c_void_p(self._x.XOpenDisplay(None))
        assert self._display, "no display"
        self._root = c_ulong(self._x.XDefaultRootWindow(self._display))

    def pixels(self, left, top, width, height):
        """A part of what is seen, as the server's bytes."""
        image = self._x.XGetImage(self._display, self._root, left, top, width, height, ALL_PLANES,
                                  Z_PIXMAP)
        assert image, "outside the screen"
        data = string_at(image.contents.data, image.contents.bytes_per_line * height)
        self._x.XDestroyImage(image)
        return data

    def press(self, *names):
        """Keys by the names of their symbols, all held until the last is down."""
        codes = [self._x.XKeysymToKeycode(self._display,
                                          c_ulong(self._x.XStringToKeysym(name.encode())))
                 for name in names]
        for code, is_down in [*((code, 1) for code in codes), *((code, 0) for code in codes[::-1])]:
            self._test.XTestFakeKeyEvent(self._display, code, is_down, c_ulong(0))
        self._x.XSync(self._display, 0)
