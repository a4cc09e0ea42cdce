/* Test tool set: stands in for colour management, which wine has only in part. Every request fails politely. */
#include <windows.h>

__declspec(dllexport) HANDLE WINAPI WcsCreateIccProfile(HANDLE profile, DWORD options) { return NULL; }
__declspec(dllexport) HANDLE WINAPI OpenColorProfileW(void *profile, DWORD access, DWORD share, DWORD create) { return NULL; }
__declspec(dllexport) HANDLE WINAPI WcsOpenColorProfileW(void *a, void *b, void *c, DWORD d, DWORD e, DWORD f, DWORD g) { return NULL; }
__declspec(dllexport) BOOL WINAPI CloseColorProfile(HANDLE profile) { return TRUE; }
__declspec(dllexport) BOOL WINAPI GetColorProfileFromHandle(HANDLE profile, void *data, DWORD *size) { return FALSE; }
__declspec(dllexport) BOOL WINAPI GetStandardColorSpaceProfileW(void *machine, DWORD space, void *name, DWORD *size) { return FALSE; }
__declspec(dllexport) BOOL WINAPI GetColorDirectoryW(void *machine, void *folder, DWORD *size) { return FALSE; }
