@echo off
rem Starts Forprev on a Java 21 or newer: JAVA_HOME, else the java on the PATH.
setlocal
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined JAVA call :try java.exe
if not defined JAVA (
  echo forprev: needs Java 21 or newer; none in JAVA_HOME or on the PATH 1>&2
  exit /b 1
)
%JAVA% %JAVA_OPTS% -cp "%~dp0..\lib\*" fr.forprev.bootstrap.Main %*
exit /b %ERRORLEVEL%

:try
set "FEATURE="
for /f "tokens=3" %%v in ('cmd /c "%1 -version 2>&1" ^| findstr /c:" version "') do for /f "tokens=1 delims=." %%n in (%%v) do set "FEATURE=%%n"
if not defined FEATURE exit /b
set /a FEATURE=FEATURE 2>nul
if %FEATURE% geq 21 set JAVA=%1
exit /b
